import { useMutation } from '@apollo/client/react'
import { App, Button, Checkbox, Form, Input } from 'antd'
import { useRef } from 'react'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { BatchPageQuery } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { DataTable } from '../parts/data-table'
import { useTold } from '../parts/told'

const RECORD = graphql(
  `mutation RecordObjection($input: RecordObjectionInput!) { recordObjection(input: $input) { id } }`,
)
const CLOSE = graphql(`mutation CloseObjection($input: CloseObjectionInput!) { closeObjection(input: $input) { id } }`)

type Objection = NonNullable<NonNullable<BatchPageQuery['batch']>['objections']>[number]

/** What was said against a batch while its notice hangs, and what became of it. */
export function Objections({
  batchId,
  isOpen,
  objections,
  onDone,
}: {
  batchId: string
  isOpen: boolean
  objections: readonly Objection[]
  onDone: () => void
}) {
  const { text } = useLanguage()
  const viewer = useViewer()
  const told = useTold()
  const [record, { loading }] = useMutation(RECORD)
  const [form] = Form.useForm<{ said: string }>()
  return (
    <section>
      <h2>{text('objections')}</h2>
      <DataTable<Objection>
        label={text('objections')}
        rows={objections}
        rowKey={objection => objection.id}
        empty={text('noObjections')}
        columns={[
          { title: text('receivedOn'), isWhole: true, cell: objection => objection.receivedOn },
          {
            title: text('objection'),
            cell: objection => `${objection.student?.name ? `${objection.student.name}：` : ''}${objection.text}`,
          },
          {
            title: text('outcome'),
            cell: objection =>
              objection.closedOn
                ? `${objection.upheld ? text('upheld') : text('notUpheld')} ${objection.outcome ?? ''}`
                : text('stillOpen'),
          },
          {
            title: text('actions'),
            cell: objection =>
              viewer.isOperator && !objection.closedOn ? <Close id={objection.id} onDone={onDone} /> : null,
          },
        ]}
      />
      {isOpen && viewer.isOperator && (
        <Form
          form={form}
          layout="inline"
          onFinish={({ said }) =>
            void told(() => record({ variables: { input: { batchId, text: said } } })).then(isWell => {
              if (isWell) form.resetFields()
              onDone()
            })
          }
        >
          <Form.Item name="said" rules={[{ required: true, min: 2, message: text('sayWhat') }]}>
            <Input aria-label={text('newObjection')} placeholder={text('newObjection')} />
          </Form.Item>
          <Button htmlType="submit" loading={loading}>
            {text('recordObjection')}
          </Button>
        </Form>
      )}
    </section>
  )
}

function Close({ id, onDone }: { id: string; onDone: () => void }) {
  const { text } = useLanguage()
  const { modal } = App.useApp()
  const told = useTold()
  const [close] = useMutation(CLOSE)
  const said = useRef({ outcome: '', upheld: false })
  return (
    <Button
      size="small"
      onClick={() =>
        void modal.confirm({
          title: text('closeObjection'),
          content: (
            <>
              <Input
                aria-label={text('outcome')}
                placeholder={text('outcome')}
                onChange={event => {
                  said.current.outcome = event.target.value
                }}
              />
              <Checkbox
                onChange={event => {
                  said.current.upheld = event.target.checked
                }}
              >
                {text('upheldHint')}
              </Checkbox>
            </>
          ),
          onOk: () => told(() => close({ variables: { input: { id, ...said.current } } })).then(onDone),
        })
      }
    >
      {text('closeObjection')}
    </Button>
  )
}
