import { EyeOutlined } from '@ant-design/icons'
import { useMutation } from '@apollo/client/react'
import { Button, Form, Input, Modal } from 'antd'
import { useEffect, useState } from 'react'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import { useLanguage } from '../language/language'
import { useTold } from '../parts/told'

const REVEAL = graphql(`
  mutation RevealNumbers($studentId: ID!, $reason: String!) {
    revealNumbers(studentId: $studentId, reason: $reason) { idNumber registryNumber }
  }
`)
const SHOWN_MS = 60_000

interface Known {
  idNumber: string
  registryNumber: string
}

/** Number of a child behind a mask: shown on purpose, with a reason that stays in the audit trail, and for a minute. */
export function Numbers({ studentId }: { studentId: string }) {
  const { text } = useLanguage()
  const { isOperator } = useViewer()
  const [known, setKnown] = useState<Known | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [reveal, { loading }] = useMutation(REVEAL)
  const told = useTold()
  const [form] = Form.useForm<{ reason: string }>()

  useEffect(() => {
    if (!known) return
    const timer = setTimeout(() => setKnown(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [known])

  const show = async ({ reason }: { reason: string }) => {
    if (loading) return
    const isWell = await told(async () => {
      const { data } = await reveal({ variables: { studentId, reason } })
      if (data) setKnown(data.revealNumbers)
    })
    if (isWell) setAsking(false)
  }
  if (known)
    return (
      <div className="numbers no-print">
        <div>
          {text('idNumber')} <code>{known.idNumber}</code>
        </div>
        <div>
          {text('registryNumber')} <code>{known.registryNumber}</code>
        </div>
        <Button size="small" onClick={() => setKnown(null)}>
          {text('hide')}
        </Button>
      </div>
    )
  return (
    <>
      <span aria-hidden>•••••••••••••• </span>
      {isOperator && (
        <Button size="small" icon={<EyeOutlined />} className="no-print" onClick={() => setAsking(true)}>
          {text('reveal')}
        </Button>
      )}
      <Modal
        open={isAsking}
        title={text('revealTitle')}
        okText={text('reveal')}
        confirmLoading={loading}
        onCancel={() => setAsking(false)}
        onOk={() => form.submit()}
        destroyOnHidden
      >
        <p>{text('revealHint')}</p>
        <Form form={form} layout="vertical" onFinish={values => void show(values)} preserve={false}>
          <Form.Item
            name="reason"
            label={text('reason')}
            rules={[{ required: true, whitespace: true, min: 4, max: 200 }]}
          >
            <Input autoFocus />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
