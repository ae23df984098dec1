import { useMutation, useQuery } from '@apollo/client/react'
import { Button, DatePicker, Form, Input, InputNumber, Modal, Space, Switch } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { TransferStatus, TransfersPageQuery } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { Choice } from '../parts/choice'
import { DataTable } from '../parts/data-table'
import { oneOf, useFilters } from '../parts/filters'
import { Money } from '../parts/money'
import { Pager, useAfter } from '../parts/pager'
import { ReasonButton } from '../parts/reason-button'
import { Shown } from '../parts/shown'
import { useTold } from '../parts/told'
import { TRANSFER_STATUS_WORDS } from './transfer-words'

const TRANSFERS = graphql(`
  query TransfersPage($status: TransferStatus, $after: String) {
    transfers(status: $status, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id status isOurs name registryLastFour askedBy region askedAt stage grade on reason contestReason isPlatform decisionReason undoUntil contestFrom
        toSchool { id name }
        student { id name enrolment { school { id name } } }
        history { name enrolments { school stage grade from until } aid { on term giver title amount } }
      }
    }
  }
`)
const REQUEST = graphql(`
  mutation RequestTransfer($input: RequestTransferInput!) {
    requestTransfer(input: $input) { id status }
  }
`)
const RELEASE = graphql(`mutation ReleaseTransfer($id: ID!) { releaseTransfer(id: $id) { id status } }`)
const REFUSE = graphql(
  `mutation RefuseTransfer($id: ID!, $reason: String!) { refuseTransfer(id: $id, reason: $reason) { id status } }`,
)
const CONTEST = graphql(
  `mutation ContestTransfer($id: ID!, $reason: String!) { contestTransfer(id: $id, reason: $reason) { id status } }`,
)
const UNDO = graphql(
  `mutation UndoTransfer($id: ID!, $reason: String!) { undoTransfer(id: $id, reason: $reason) { id status } }`,
)
const DECIDE = graphql(
  `mutation DecideTransfer($id: ID!, $release: Boolean!, $reason: String!) { decideTransfer(id: $id, release: $release, reason: $reason) { id status } }`,
)

type Row = NonNullable<TransfersPageQuery['transfers']>['nodes'][number]

/** Children who move between counties: asked for here, asked of here, and before the platform. */
export default function TransfersPage() {
  const { text, word, grade } = useLanguage()
  const viewer = useViewer()
  const after = useAfter()
  const [filters, setFilters] = useFilters('status')
  const asked = useQuery(TRANSFERS, {
    variables: { status: oneOf<TransferStatus>(filters.status, TRANSFER_STATUS_WORDS), after: after ?? null },
    fetchPolicy: 'cache-and-network',
  })
  const again = () => void asked.refetch()
  return (
    <>
      <div className="title-line">
        <h1>{text('transfers')}</h1>
        {viewer.isOperator && viewer.audience === 'EDUCATION' && <Ask onDone={again} />}
      </div>
      <p className="hint">{text(viewer.audience === 'PLATFORM' ? 'transfersPlatformHint' : 'transfersHint')}</p>
      <div className="filters">
        <Choice
          label={text('status')}
          value={filters.status}
          onChange={status => setFilters({ status })}
          words={TRANSFER_STATUS_WORDS}
        />
      </div>
      <Shown asked={asked} of={data => data.transfers} keep>
        {found => (
          <>
            <DataTable<Row>
              label={text('transfers')}
              rows={found.nodes}
              rowKey={row => row.id}
              empty={text('noTransfers')}
              columns={[
                {
                  title: text('name'),
                  cell: row => (
                    <>
                      {row.student ? (
                        <Link to={`/students/${row.student.id}`}>{row.student.name}</Link>
                      ) : (
                        (row.name ?? '—')
                      )}
                      {row.registryLastFour && <div className="hint">…{row.registryLastFour}</div>}
                    </>
                  ),
                },
                {
                  title: text('askedByCounty'),
                  from: 'sm',
                  cell: row => (row.isOurs ? text('ownCountyAsks') : `${row.askedBy} ${row.region}`),
                },
                {
                  title: text('toSchool'),
                  cell: row => (
                    <>
                      {row.toSchool?.name}　{grade(row.stage, row.grade)}
                      <div className="hint">
                        {row.on}　{row.reason}
                      </div>
                    </>
                  ),
                },
                {
                  title: text('status'),
                  cell: row => (
                    <>
                      {word(TRANSFER_STATUS_WORDS, row.status)}
                      {row.contestReason && <div className="hint">{row.contestReason}</div>}
                      {row.decisionReason && (
                        <div className="hint">
                          {row.isPlatform ? `${text('byPlatform')}：` : ''}
                          {row.decisionReason}
                        </div>
                      )}
                    </>
                  ),
                },
                {
                  title: text('actions'),
                  cell: row => (
                    <>
                      {row.history && <History history={row.history} />}
                      {viewer.isOperator && <Acts row={row} onDone={again} />}
                    </>
                  ),
                },
              ]}
            />
            <Pager page={found} />
          </>
        )}
      </Shown>
    </>
  )
}

/** What came with a child from a county of another house: where it was, and what it got there. */
function History({ history }: { history: NonNullable<Row['history']> }) {
  const { text, grade, term } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{text('earlierHistory')}</Button>
      <Modal
        open={isOpen}
        title={text('earlierHistoryOf', { name: history.name })}
        footer={null}
        width={720}
        onCancel={() => setOpen(false)}
      >
        <ul>
          {history.enrolments.map(each => (
            <li key={`${each.from} ${each.school}`}>
              {each.school}　{grade(each.stage, each.grade)}　{each.from} – {each.until ?? ''}
            </li>
          ))}
        </ul>
        <DataTable<(typeof history.aid)[number]>
          label={text('earlierHistory')}
          rows={history.aid}
          rowKey={row => `${row.on} ${row.term} ${row.title} ${row.amount}`}
          empty={text('nothingInPeriod')}
          columns={[
            { title: text('term'), cell: row => term(row.term) },
            { title: text('giver'), cell: row => row.giver },
            { title: text('programme'), cell: row => row.title },
            { title: text('amountYuan'), isNumber: true, cell: row => <Money yuan={row.amount} /> },
          ]}
        />
      </Modal>
    </>
  )
}

/** What the caller may do next with a transfer. */
function Acts({ row, onDone }: { row: Row; onDone: () => void }) {
  const { text } = useLanguage()
  const viewer = useViewer()
  const told = useTold()
  const [release] = useMutation(RELEASE)
  const [refuse] = useMutation(REFUSE)
  const [contest] = useMutation(CONTEST)
  const [undo] = useMutation(UNDO)
  const [decide] = useMutation(DECIDE)
  const { id } = row
  const then = (work: () => Promise<unknown>) => told(work).then(onDone)
  if (viewer.audience === 'PLATFORM')
    return row.status === 'CONTESTED' ? (
      <Space wrap>
        <ReasonButton
          isMain
          label={text('decideMove')}
          asks={text('reason')}
          onSay={reason => then(() => decide({ variables: { id, release: true, reason } }))}
        />
        <ReasonButton
          label={text('decideStay')}
          asks={text('reason')}
          onSay={reason => then(() => decide({ variables: { id, release: false, reason } }))}
        />
      </Space>
    ) : null
  const mayContest = row.isOurs && row.contestFrom != null && dayjs(row.contestFrom).isBefore(dayjs())
  return (
    <Space wrap>
      {!row.isOurs && row.status === 'ASKED' && (
        <>
          <ReasonButton
            isMain
            label={text('releaseTransfer')}
            hint={text('releaseTransferHint')}
            onSay={() => then(() => release({ variables: { id } }))}
          />
          <ReasonButton
            label={text('refuseTransfer')}
            asks={text('reason')}
            onSay={reason => then(() => refuse({ variables: { id, reason } }))}
          />
        </>
      )}
      {mayContest && (
        <ReasonButton
          label={text('contestTransfer')}
          hint={text('contestTransferHint')}
          asks={text('reason')}
          onSay={reason => then(() => contest({ variables: { id, reason } }))}
        />
      )}
      {row.undoUntil && (
        <ReasonButton
          label={text('undoTransfer')}
          hint={text('undoTransferHint')}
          asks={text('reason')}
          onSay={reason => then(() => undo({ variables: { id, reason } }))}
        />
      )}
    </Space>
  )
}

interface Asked {
  registryNumber: string
  name: string
  toSchoolCode: string
  grade: number
  className?: string
  boarder?: boolean
  on: Dayjs
  reason: string
}

function Ask({ onDone }: { onDone: () => void }) {
  const { text } = useLanguage()
  const told = useTold()
  const [isOpen, setOpen] = useState(false)
  const [request, { loading }] = useMutation(REQUEST)
  const [form] = Form.useForm<Asked>()
  const finish = async ({ on, ...asked }: Asked) => {
    const isWell = await told(() =>
      request({ variables: { input: { ...asked, boarder: asked.boarder ?? false, on: on.format('YYYY-MM-DD') } } }),
    )
    if (!isWell) return
    setOpen(false)
    onDone()
  }
  const needed = [{ required: true, whitespace: true }]
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {text('requestTransfer')}
      </Button>
      <Modal
        open={isOpen}
        title={text('requestTransfer')}
        okText={text('requestTransfer')}
        confirmLoading={loading}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
        destroyOnHidden
      >
        <p>{text('requestTransferHint')}</p>
        <Form
          form={form}
          layout="vertical"
          preserve={false}
          initialValues={{ on: dayjs() }}
          onFinish={values => void finish(values)}
        >
          <Form.Item name="registryNumber" label={text('registryNumber')} rules={needed}>
            <Input autoFocus maxLength={24} />
          </Form.Item>
          <Form.Item name="name" label={text('name')} rules={needed}>
            <Input maxLength={50} />
          </Form.Item>
          <Form.Item
            name="toSchoolCode"
            label={text('toSchoolCode')}
            rules={[{ required: true, pattern: /^\d{10}$/, message: text('schoolCodeRule') }]}
          >
            <Input inputMode="numeric" maxLength={10} />
          </Form.Item>
          <Form.Item name="grade" label={text('grade')} rules={[{ required: true }]}>
            <InputNumber min={1} max={9} />
          </Form.Item>
          <Form.Item name="className" label={text('className')}>
            <Input maxLength={20} />
          </Form.Item>
          <Form.Item name="boarder" label={text('boarder')} valuePropName="checked">
            <Switch />
          </Form.Item>
          <Form.Item name="on" label={text('firstDay')} rules={[{ required: true }]}>
            <DatePicker allowClear={false} maxDate={dayjs()} />
          </Form.Item>
          <Form.Item
            name="reason"
            label={text('reason')}
            rules={[{ required: true, whitespace: true, min: 2, max: 200 }]}
          >
            <Input />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
