import { useMutation } from '@apollo/client/react'
import { Button, Form, Input, Modal, Space } from 'antd'
import { useState } from 'react'
import { graphql } from '../generated'
import { useLanguage } from '../language/language'
import { ReasonButton } from '../parts/reason-button'
import { useTold } from '../parts/told'

const ISSUE = graphql(`
  mutation IssueAidCode($studentId: ID!, $uscc: String!) {
    code: issueAidCode(studentId: $studentId, uscc: $uscc)
  }
`)
const REVOKE = graphql(`
  mutation RevokeAidCode($studentId: ID!, $uscc: String!, $reason: String!) {
    revokeAidCode(studentId: $studentId, uscc: $uscc, reason: $reason)
  }
`)

/** The code to hand to one giver, so that it can ask and give without learning who the child is; and to take back from it. */
export function AidCode({ studentId }: { studentId: string }) {
  const { text } = useLanguage()
  const told = useTold()
  const [isOpen, setOpen] = useState(false)
  const [given, setGiven] = useState<{ uscc: string; code: string } | null>(null)
  const [isRevoked, setRevoked] = useState(false)
  const [issue, { loading }] = useMutation(ISSUE)
  const [revoke] = useMutation(REVOKE)
  const close = () => {
    setOpen(false)
    setGiven(null)
    setRevoked(false)
  }
  const ask = (uscc: string) =>
    told(async () => {
      const { data } = await issue({ variables: { studentId, uscc } })
      setRevoked(false)
      setGiven({ uscc, code: data?.code ?? '' })
    })
  return (
    <>
      <Button onClick={() => setOpen(true)}>{text('aidCode')}</Button>
      <Modal open={isOpen} title={text('aidCode')} footer={null} onCancel={close} destroyOnHidden>
        <p>{text('aidCodeHint')}</p>
        <Form layout="vertical" onFinish={({ uscc }: { uscc: string }) => void ask(uscc.trim())}>
          <Form.Item
            name="uscc"
            label={text('giverUscc')}
            rules={[{ required: true, pattern: /^\s*[0-9A-Z]{18}\s*$/i, message: text('usccRule') }]}
          >
            <Input autoFocus maxLength={20} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={loading}>
            {text('makeCode')}
          </Button>
        </Form>
        {isRevoked && <p role="status">{text('codeRevoked')}</p>}
        {given && (
          <p>
            <code className="aid-code">{given.code}</code>{' '}
            <Space wrap>
              <Button size="small" onClick={() => void navigator.clipboard.writeText(given.code)}>
                {text('copy')}
              </Button>
              <ReasonButton
                label={text('revokeCode')}
                hint={text('revokeCodeHint')}
                asks={text('reason')}
                onSay={reason =>
                  told(async () => {
                    await revoke({ variables: { studentId, uscc: given.uscc, reason } })
                    setGiven(null)
                    setRevoked(true)
                  })
                }
              />
            </Space>
          </p>
        )}
      </Modal>
    </>
  )
}
