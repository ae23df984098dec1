import { FileExcelOutlined, FileTextOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@apollo/client/react'
import { BATCH_STATUS_WORDS, LEFT_OUT_WORDS } from '@dianming/shared/vocabulary/words'
import { Alert, App, Button, Descriptions, Input, Space, Steps } from 'antd'
import { useRef } from 'react'
import { Link, useParams } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { BatchAct, BatchPageQuery, BatchSheet, PaymentStatus } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { Choice } from '../parts/choice'
import { DataTable } from '../parts/data-table'
import { download } from '../parts/download'
import { useFilters } from '../parts/filters'
import { formatYuan, Money } from '../parts/money'
import { Pager, useAfter } from '../parts/pager'
import { ReasonButton } from '../parts/reason-button'
import { Shown } from '../parts/shown'
import { useTold } from '../parts/told'
import { BATCH_KIND_WORDS, PAYMENT_STATUS_WORDS, STEPS } from './batch-words'
import { DoubtfulPayees } from './DoubtfulPayees'
import { Objections } from './Objections'
import { useProgrammes } from './programmes'
import { SincePrevious } from './SincePrevious'

const BATCH_PAGE = graphql(`
  query BatchPage($id: ID!) {
    batch(id: $id) {
      id number kind form term region programmes status nextSteps persons times amount paidAmount returnedAmount outstandingAmount version draftedBy noticeFrom noticeUntil noticeUrl
      leftOut { reason persons amount }
      history { status by at reason }
      lines { place stage persons times amount }
      objections { id text receivedOn outcome upheld closedOn student { id name } }
      doubtfulPayees { doubt confirmedBy account { id holder lastFour } student { id name } }
    }
  }
`)
const BATCH_PAYMENTS = graphql(`
  query BatchPayments($id: ID!, $after: String, $status: PaymentStatus) {
    batch(id: $id) {
      id
      payments(first: 50, after: $after, status: $status) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id serial amount status returnReason accountLastFour student { id name enrolment { stage grade className school { id name } } } programme { code name english } }
      }
    }
  }
`)
const STEP = {
  reviewBatch: graphql(
    `mutation ReviewBatch($id: ID!, $version: Int) { reviewBatch(id: $id, expectedVersion: $version) { id status nextSteps version } }`,
  ),
  publiciseBatch: graphql(
    `mutation PubliciseBatch($id: ID!, $version: Int) { publiciseBatch(id: $id, expectedVersion: $version) { id status nextSteps version } }`,
  ),
  approveBatch: graphql(
    `mutation ApproveBatch($id: ID!, $version: Int) { approveBatch(id: $id, expectedVersion: $version) { id status nextSteps version } }`,
  ),
  settleBatch: graphql(
    `mutation SettleBatch($id: ID!, $version: Int) { settleBatch(id: $id, expectedVersion: $version) { id status nextSteps version } }`,
  ),
} as const
const SEND = graphql(
  `mutation SendBatch($id: ID!, $key: String!, $version: Int) { sendBatch(id: $id, idempotencyKey: $key, expectedVersion: $version) { id status nextSteps version } }`,
)
const CANCEL = graphql(
  `mutation CancelBatch($id: ID!, $reason: String!, $version: Int) { cancelBatch(id: $id, reason: $reason, expectedVersion: $version) { id status nextSteps version } }`,
)
const BANK_FILE = graphql(
  `mutation BankFile($id: ID!, $format: BankFormat!) { file: exportBankFile(batchId: $id, format: $format) { id downloadUrl } }`,
)
const NOTICE = graphql(`mutation NoticeSheet($id: ID!) { file: exportPublicNotice(batchId: $id) { id downloadUrl } }`)
const SHEET = graphql(
  `mutation BatchSheet($id: ID!, $sheet: BatchSheet!) { file: exportBatchSheet(batchId: $id, sheet: $sheet) { id downloadUrl } }`,
)

const CANCEL_PAYMENT = graphql(
  `mutation CancelPayment($id: ID!, $reason: String!) { cancelPayment(id: $id, reason: $reason) { id status } }`,
)

const RETURN = graphql(
  `mutation ReturnBatch($id: ID!, $reason: String!, $version: Int) { returnBatch(id: $id, reason: $reason, expectedVersion: $version) { id status nextSteps version } }`,
)

type Batch = NonNullable<BatchPageQuery['batch']>

/** One batch: where it stands, what it holds, what is next and who may do it. */
export default function BatchPage() {
  const viewer = useViewer()
  const { id = '' } = useParams()
  const { text, word, term } = useLanguage()
  const asked = useQuery(BATCH_PAGE, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const again = () => void asked.refetch()
  return (
    <Shown asked={asked} of={data => data.batch}>
      {batch => (
        <>
          <p>
            <Link to="/batches">{text('batches')}</Link>
          </p>
          <h1>
            {word(BATCH_KIND_WORDS, batch.kind)} {batch.number}
          </h1>
          {batch.status === 'CANCELLED' ? (
            <Alert type="warning" showIcon title={text('batchCancelled')} description={batch.history.at(-1)?.reason} />
          ) : (
            <Steps
              size="small"
              responsive
              current={STEPS.indexOf(batch.status as (typeof STEPS)[number])}
              items={STEPS.map(step => ({ title: word(BATCH_STATUS_WORDS, step) }))}
            />
          )}
          {batch.status === 'DRAFT' && batch.history.at(-1)?.reason && (
            <Alert
              type="warning"
              showIcon
              title={text('sentBack', { reason: batch.history.at(-1)?.reason ?? '' })}
              description={text('sentBackHint')}
            />
          )}
          <Next batch={batch} onDone={again} />
          <Descriptions
            size="small"
            bordered
            column={{ xs: 1, sm: 2, lg: 3 }}
            items={[
              { key: 'term', label: text('term'), children: term(batch.term) },
              { key: 'programmes', label: text('programmes'), children: <ProgrammeNames batch={batch} /> },
              { key: 'drafted', label: text('draftedBy'), children: batch.draftedBy },
              { key: 'persons', label: text('persons'), children: batch.persons },
              { key: 'times', label: text('personTimes'), children: batch.times },
              { key: 'amount', label: text('amountYuan'), children: <Money yuan={batch.amount} /> },
              { key: 'paid', label: text('arrivedYuan'), children: <Money yuan={batch.paidAmount} /> },
              { key: 'returned', label: text('returnedYuan'), children: <Money yuan={batch.returnedAmount} /> },
              { key: 'open', label: text('outstandingYuan'), children: <Money yuan={batch.outstandingAmount} /> },
            ]}
          />
          {batch.leftOut.length > 0 && (
            <Alert
              type="warning"
              showIcon
              title={text('leftOut')}
              description={batch.leftOut
                .map(each => `${word(LEFT_OUT_WORDS, each.reason)}：${each.persons}（${formatYuan(each.amount)}）`)
                .join('；')}
            />
          )}
          <DoubtfulPayees payees={batch.doubtfulPayees ?? []} onDone={again} />
          <Papers batch={batch} />
          {(batch.status === 'PUBLICISED' || (batch.objections?.length ?? 0) > 0) && (
            <Objections
              batchId={batch.id}
              isOpen={batch.status === 'PUBLICISED'}
              objections={batch.objections ?? []}
              onDone={again}
            />
          )}
          {viewer.audience === 'EDUCATION' && <SincePrevious batch={batch} />}
          <h2>{text('bySchool')}</h2>
          <DataTable<Batch['lines'][number]>
            label={text('bySchool')}
            rows={batch.lines}
            rowKey={line => `${line.place} ${line.stage}`}
            empty="—"
            columns={[
              { title: text('school'), cell: line => line.place },
              { title: text('stage'), cell: line => line.stage },
              { title: text('persons'), isNumber: true, cell: line => line.persons },
              { title: text('personTimes'), isNumber: true, from: 'sm', cell: line => line.times },
              { title: text('amountYuan'), isNumber: true, cell: line => <Money yuan={line.amount} /> },
            ]}
          />
          <Payments key={batch.version} id={batch.id} />
          <h2>{text('batchHistory')}</h2>
          <History steps={batch.history} />
        </>
      )}
    </Shown>
  )
}

function ProgrammeNames({ batch }: { batch: Batch }) {
  const { called, at } = useLanguage()
  const there = useProgrammes(batch.region, batch.term)
  return batch.programmes
    .map(code => called(there.find(each => each.code === code) ?? { name: code }))
    .join(at ? ', ' : '、')
}

function History({ steps }: { steps: Batch['history'] }) {
  const { text, word, moment } = useLanguage()
  return (
    <DataTable<Batch['history'][number]>
      label={text('batchHistory')}
      rows={steps}
      rowKey={step => `${step.status} ${step.at}`}
      empty="—"
      columns={[
        { title: text('status'), cell: step => word(BATCH_STATUS_WORDS, step.status) },
        { title: text('by'), cell: step => step.by },
        { title: text('when'), cell: step => moment(step.at) },
        { title: text('reason'), from: 'md', cell: step => step.reason ?? '' },
      ]}
    />
  )
}

/** What may be done next, by whom it is for. */
function Next({ batch, onDone }: { batch: Batch; onDone: () => void }) {
  const { text } = useLanguage()
  const viewer = useViewer()
  const { modal } = App.useApp()
  const told = useTold()
  const [review] = useMutation(STEP.reviewBatch)
  const [publicise] = useMutation(STEP.publiciseBatch)
  const [approve] = useMutation(STEP.approveBatch)
  const [settle] = useMutation(STEP.settleBatch)
  const [send] = useMutation(SEND)
  const [cancel] = useMutation(CANCEL)
  const [giveBack] = useMutation(RETURN)
  const reason = useRef('')
  const sendKey = useRef(crypto.randomUUID())
  const variables = { id: batch.id, version: batch.version }
  const confirm = (title: string, content: string, work: () => Promise<unknown>) =>
    void modal.confirm({ title, content, onOk: () => told(work).then(onDone) })
  const isApprover = viewer.roles.includes('APPROVER')
  const can = (act: BatchAct) => batch.nextSteps.includes(act)
  return (
    <Space wrap className="next-steps">
      {viewer.isOperator && can('REVIEW') && (
        <Button
          type="primary"
          onClick={() => confirm(text('reviewBatch'), text('reviewBatchHint'), () => review({ variables }))}
        >
          {text('reviewBatch')}
        </Button>
      )}
      {viewer.isOperator && can('PUBLICISE') && (
        <Button
          type="primary"
          onClick={() => confirm(text('publiciseBatch'), text('publiciseBatchHint'), () => publicise({ variables }))}
        >
          {text('publiciseBatch')}
        </Button>
      )}
      {isApprover && can('APPROVE') && (
        <Button
          type="primary"
          onClick={() => confirm(text('approveBatch'), text('approveBatchHint'), () => approve({ variables }))}
        >
          {text('approveBatch')}
        </Button>
      )}
      {isApprover && can('RETURN') && (
        <ReasonButton
          isLarge
          label={text('returnBatch')}
          hint={text('returnBatchHint')}
          asks={text('reason')}
          onSay={why => told(() => giveBack({ variables: { ...variables, reason: why } })).then(onDone)}
        />
      )}
      {viewer.isOperator && can('SEND') && (
        <Button
          type="primary"
          onClick={() =>
            confirm(text('sendBatch'), text('sendBatchHint'), () =>
              send({ variables: { ...variables, key: sendKey.current } }),
            )
          }
        >
          {text('sendBatch')}
        </Button>
      )}
      {viewer.isOperator && can('SETTLE') && (
        <Button onClick={() => confirm(text('settleBatch'), text('settleBatchHint'), () => settle({ variables }))}>
          {text('settleBatch')}
        </Button>
      )}
      {viewer.isOperator && can('CANCEL') && (
        <Button
          danger
          onClick={() =>
            void modal.confirm({
              title: text('cancelBatch'),
              content: (
                <Input
                  aria-label={text('reason')}
                  placeholder={text('reason')}
                  onChange={event => {
                    reason.current = event.target.value
                  }}
                />
              ),
              onOk: () => told(() => cancel({ variables: { ...variables, reason: reason.current } })).then(onDone),
            })
          }
        >
          {text('cancelBatch')}
        </Button>
      )}
      {batch.noticeUntil && (
        <span className="hint">
          {text('noticePeriod', { from: batch.noticeFrom ?? '', until: batch.noticeUntil })}{' '}
          {batch.noticeUrl && (
            <a href={batch.noticeUrl} target="_blank" rel="noreferrer">
              {text('noticePage')}
            </a>
          )}
        </span>
      )}
    </Space>
  )
}

/** The sheets of a batch, to print, sign, hang up and send. */
function Papers({ batch }: { batch: Batch }) {
  const { text } = useLanguage()
  const viewer = useViewer()
  const told = useTold()
  const [bankFile] = useMutation(BANK_FILE)
  const [notice] = useMutation(NOTICE)
  const [sheet] = useMutation(SHEET)
  if (!viewer.isOperator) return null
  const fetchFile = (ask: () => Promise<{ data?: { file: { downloadUrl: string } } | null | undefined }>) =>
    void told(async () => {
      const { data } = await ask()
      if (data) download(data.file.downloadUrl)
    })
  const variables = { id: batch.id }
  const sheets: [BatchSheet, string][] = [
    ['ROSTER', text('sheetRoster')],
    ['SIGNATURES', text('sheetSignatures')],
    ['SUMMARY', text('sheetSummary')],
    ['LETTERS', text('sheetLetters')],
  ]
  const isForTheBank = batch.form === 'CASH' && ['APPROVED', 'SENT', 'SETTLED'].includes(batch.status)
  return (
    <section>
      <h2>{text('papers')}</h2>
      <Space wrap>
        {viewer.audience === 'EDUCATION' && isForTheBank && (
          <>
            <Button
              icon={<FileTextOutlined />}
              onClick={() => fetchFile(() => bankFile({ variables: { ...variables, format: 'CSV' } }))}
            >
              {text('bankCsv')}
            </Button>
            <Button
              icon={<FileExcelOutlined />}
              onClick={() => fetchFile(() => bankFile({ variables: { ...variables, format: 'XLSX' } }))}
            >
              {text('bankXlsx')}
            </Button>
          </>
        )}
        {viewer.audience === 'EDUCATION' && (
          <Button icon={<FileExcelOutlined />} onClick={() => fetchFile(() => notice({ variables }))}>
            {text('noticeSheet')}
          </Button>
        )}
        {sheets.map(([which, title]) => (
          <Button
            key={which}
            icon={<FileExcelOutlined />}
            onClick={() => fetchFile(() => sheet({ variables: { ...variables, sheet: which } }))}
          >
            {title}
          </Button>
        ))}
      </Space>
    </section>
  )
}

function Payments({ id }: { id: string }) {
  const viewer = useViewer()
  const told = useTold()
  const [cancelPayment] = useMutation(CANCEL_PAYMENT)
  const { text, word, grade, called } = useLanguage()
  const after = useAfter()
  const [filters, setFilter] = useFilters('status')
  const status = (filters.status ?? null) as PaymentStatus | null
  const asked = useQuery(BATCH_PAYMENTS, {
    variables: { id, after: after ?? null, status },
    fetchPolicy: 'cache-and-network',
  })
  return (
    <section>
      <h2>{text('payments')}</h2>
      <Choice
        label={text('status')}
        value={filters.status}
        onChange={value => setFilter({ status: value })}
        words={PAYMENT_STATUS_WORDS}
      />
      <Shown asked={asked} of={data => data.batch?.payments} keep>
        {payments => (
          <>
            <DataTable<(typeof payments.nodes)[number]>
              label={text('payments')}
              rows={payments.nodes}
              rowKey={payment => payment.id}
              empty={text('noPayments')}
              columns={[
                {
                  title: text('name'),
                  cell: ({ student }) =>
                    student?.name ? <Link to={`/students/${student.id}`}>{student.name}</Link> : text('movedAway'),
                },
                {
                  title: text('school'),
                  from: 'sm',
                  cell: ({ student }) => student?.enrolment?.school.name ?? '',
                },
                {
                  title: text('grade'),
                  from: 'md',
                  cell: ({ student }) =>
                    student?.enrolment ? grade(student.enrolment.stage, student.enrolment.grade) : '',
                },
                { title: text('programme'), from: 'lg', cell: payment => called(payment.programme) },
                { title: text('amountYuan'), isNumber: true, cell: payment => <Money yuan={payment.amount} /> },
                { title: text('accountEnds'), from: 'md', cell: payment => payment.accountLastFour ?? '' },
                {
                  title: text('status'),
                  cell: payment => (
                    <>
                      {word(PAYMENT_STATUS_WORDS, payment.status)}
                      {payment.returnReason && <div className="hint">{payment.returnReason}</div>}
                      {payment.status === 'RETURNED' && viewer.roles.includes('APPROVER') && (
                        <ReasonButton
                          label={text('givePaymentUp')}
                          hint={text('givePaymentUpHint')}
                          asks={text('reason')}
                          onSay={reason =>
                            told(() => cancelPayment({ variables: { id: payment.id, reason } })).then(
                              () => void asked.refetch(),
                            )
                          }
                        />
                      )}
                      {payment.status === 'RETURNED' && payment.student && (
                        <div>
                          <Link to={`/students/${payment.student.id}`}>{text('mendAccount')}</Link>
                        </div>
                      )}
                    </>
                  ),
                },
              ]}
            />
            <Pager page={payments} />
          </>
        )}
      </Shown>
    </section>
  )
}
