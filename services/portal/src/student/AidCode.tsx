import { useLazyQuery } from '@apollo/client/react'
import { Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { graphql } from '../generated'
import { useLanguage } from '../language/language'
import { useErrorText } from '../parts/shown'

const AID_CODE = graphql(`
  query AidCode($id: ID!, $uscc: String!) {
    student(id: $id) { id aidCode(uscc: $uscc) }
  }
`)

/** The code to hand to one giver, so that it can ask and give without learning who the child is. */
export function AidCode({ studentId }: { studentId: string }) {
  const { text } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const [ask, { data, loading, error }] = useLazyQuery(AID_CODE, { fetchPolicy: 'no-cache' })
  const errorText = useErrorText()
  const code = data?.student?.aidCode
  return (
    <>
      <Button onClick={() => setOpen(true)}>{text('aidCode')}</Button>
      <Modal open={isOpen} title={text('aidCode')} footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        <p>{text('aidCodeHint')}</p>
        <Form
          layout="vertical"
          onFinish={({ uscc }: { uscc: string }) => void ask({ variables: { id: studentId, uscc: uscc.trim() } })}
        >
          <Form.Item
            name="uscc"
            label={text('giverUscc')}
            rules={[{ required: true, pattern: /^\s*[0-9A-Z]{18}\s*$/i, message: text('usccRule') }]}
            {...(error ? { help: errorText(error), validateStatus: 'error' as const } : {})}
          >
            <Input autoFocus maxLength={20} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={loading}>
            {text('makeCode')}
          </Button>
        </Form>
        {code && (
          <p>
            <code className="aid-code">{code}</code>{' '}
            <Button size="small" onClick={() => void navigator.clipboard.writeText(code)}>
              {text('copy')}
            </Button>
          </p>
        )}
      </Modal>
    </>
  )
}
