import { FileExcelOutlined, PrinterOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@apollo/client/react'
import { CATEGORY_WORDS, ENROLMENT_WORDS, REGISTER_WORDS } from '@dianming/shared/vocabulary/words'
import { Button, Descriptions, Space, Tag } from 'antd'
import { useEffect } from 'react'
import { Link, useParams } from 'react-router'
import { useViewer } from '../app/viewer'
import { remember } from '../find/recent'
import { FindingCard } from '../finding/FindingCard'
import { graphql } from '../generated'
import type { AidChannel, StudentPageQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { DataTable } from '../parts/data-table'
import { download } from '../parts/download'
import { useFilters } from '../parts/filters'
import { Money } from '../parts/money'
import { Pager, useAfter } from '../parts/pager'
import { ReasonButton } from '../parts/reason-button'
import { Shown } from '../parts/shown'
import { useTold } from '../parts/told'
import { AidCode } from './AidCode'
import { AidHistory } from './AidHistory'
import { AidTotals } from './AidTotals'
import { ACT_TEXTS, ENTITLEMENT_WORDS } from './act-words'
import { missingYuan, sumYuan } from './exact-yuan'
import { Numbers } from './Numbers'
import { StudentActs } from './StudentActs'
import { StudentHelp } from './StudentHelp'
import { StudentNeeds } from './StudentNeeds'

const STUDENT_PAGE = graphql(`
  query StudentPage($id: ID!, $after: String, $term: Term, $channels: [AidChannel!], $locale: String!) {
    student(id: $id) {
      id
      name
      sex
      birthDate
      categories
      enrolment { school { id name } stage grade className boarder status }
      household { id headName town village register }
      linkedTo { id }
      linkedEntries { id name }
      payee { id holder relation bank lastFour }
      hardship { schoolYear hardship }
      pairings { id from until helper { id name organisation } }
      visits(first: 20) { totalCount nodes { id on kind way lessons comfortMoney notes pairing { id helper { id name } } } }
      needs { id status reason note purpose item { code name english } gift { id giver title } }
      aidTotals { channel form count amount unpriced }
      entitlements { id term amount basisText { zh en } status reason programme { code name english } payments { id amount status } }
      findings {
        ...FindingView
      }
      aid(first: 50, after: $after, term: $term, channels: $channels) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          id channel form purpose titleText { zh en } giver amount quantity unit term on status viaHousehold
          source { __typename ... on Gift { id } }
        }
      }
    }
  }
`)

const EXPORT_AID = graphql(`
  mutation ExportStudentAid($studentId: ID!, $locale: String!) {
    exportStudentAid(studentId: $studentId, locale: $locale) { id downloadUrl }
  }
`)

const DECLINE = graphql(
  `mutation DeclineEntitlement($id: ID!, $reason: String!) { declineEntitlement(id: $id, reason: $reason) { id status reason } }`,
)
const ACCEPT = graphql(
  `mutation AcceptEntitlement($id: ID!, $reason: String!) { acceptEntitlement(id: $id, reason: $reason) { id status reason } }`,
)

export type StudentOfPage = NonNullable<StudentPageQuery['student']>

/** One child: who it is, what is due, missing and doubled, and everything it received through any channel. */
export default function StudentPage() {
  const { id = '' } = useParams()
  const { locale } = useLanguage()
  const [filters] = useFilters('term', 'channel')
  const after = useAfter()
  const asked = useQuery(STUDENT_PAGE, {
    variables: {
      id,
      locale,
      after: after ?? null,
      term: filters.term ?? null,
      channels: filters.channel ? [filters.channel as AidChannel] : null,
    },
  })
  return (
    <Shown asked={asked} keep={asked.previousData?.student?.id === id} of={data => data.student}>
      {student => (
        <article className="student">
          <Who student={student} />
          <Found student={student} onDecided={() => void asked.refetch()} />
          <Due student={student} onDone={() => void asked.refetch()} />
          <StudentNeeds student={student} />
          <StudentHelp student={student} />
          <StudentActs student={student} onDone={() => void asked.refetch()} />
          <AidTotals totals={student.aidTotals ?? []} />
          {student.aid && (
            <>
              <AidHistory records={student.aid.nodes} onConfirmed={() => void asked.refetch()} />
              <Pager page={student.aid} />
            </>
          )}
        </article>
      )}
    </Shown>
  )
}

/** The page that was opened is found again in this sitting. */
function useRemembered({ id, name }: StudentOfPage): void {
  useEffect(() => remember({ id, name }), [id, name])
}

function Who({ student }: { student: StudentOfPage }) {
  const { text, word, grade, locale } = useLanguage()
  const viewer = useViewer()
  const [exportAid, { loading }] = useMutation(EXPORT_AID)
  const told = useTold()
  useRemembered(student)
  const { enrolment, household } = student
  const toFile = async () => {
    const { data } = await exportAid({ variables: { studentId: student.id, locale } })
    if (data) download(data.exportStudentAid.downloadUrl)
  }
  return (
    <section>
      <div className="title-line">
        <h1>{student.name}</h1>
        <Space wrap className="no-print">
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {text('print')}
          </Button>
          {viewer.isOperator && (
            <Button icon={<FileExcelOutlined />} loading={loading} onClick={() => void told(toFile)}>
              {text('xlsx')}
            </Button>
          )}
          {viewer.isOperator && viewer.audience !== 'REGISTER' && <AidCode studentId={student.id} />}
          {viewer.isOperator && viewer.audience === 'EDUCATION' && (
            <Link to={`/trail?person=${student.id}`}>{text('whoLooked')}</Link>
          )}
        </Space>
      </div>
      <Descriptions
        column={{ xs: 1, sm: 2, lg: 3 }}
        size="small"
        bordered
        items={[
          {
            key: 'school',
            label: text('school'),
            children: enrolment
              ? `${enrolment.school.name}　${grade(enrolment.stage, enrolment.grade)} ${enrolment.className ? text('classOf', { name: enrolment.className }) : ''}`
              : text('none'),
          },
          {
            key: 'status',
            label: text('enrolment'),
            children: `${word(ENROLMENT_WORDS, enrolment?.status)} ${enrolment?.boarder ? text('boarder') : text('dayPupil')}`,
          },
          {
            key: 'birth',
            label: text('sexAndBirth'),
            children: `${text(student.sex === 'MALE' ? 'male' : 'female')}　${student.birthDate ?? ''}`,
          },
          {
            key: 'categories',
            label: text('category'),
            children: student.categories?.length
              ? student.categories.map(code => <Tag key={code}>{word(CATEGORY_WORDS, code)}</Tag>)
              : text('none'),
          },
          {
            key: 'household',
            label: text('household'),
            children: household ? (
              <Link to={`/households/${household.id}`}>
                {`${household.headName ?? ''} ${household.town ?? ''}${household.village ?? ''}（${word(REGISTER_WORDS, household.register)}）`}
              </Link>
            ) : (
              text('none')
            ),
          },
          { key: 'numbers', label: text('numbers'), children: <Numbers studentId={student.id} /> },
        ]}
      />
    </section>
  )
}

function Found({ student, onDecided }: { student: StudentOfPage; onDecided: () => void }) {
  const { text } = useLanguage()
  const findings = student.findings ?? []
  return (
    <section>
      <h2>{text('foundAbout')}</h2>
      {findings.length === 0 ? (
        <p>{text('nothingFound')}</p>
      ) : (
        <div className="findings">
          {findings.map(finding => (
            <FindingCard key={finding.id} finding={finding} onDecided={onDecided} />
          ))}
        </div>
      )}
    </section>
  )
}

type Entitlement = NonNullable<StudentOfPage['entitlements']>[number]
/** Payments that are on their way or have come; what came back has not. */
const IS_PAID = ['SENT', 'CONFIRMED']
const paidOf = ({ payments }: Entitlement): string =>
  sumYuan(payments.filter(payment => IS_PAID.includes(payment.status)).map(payment => payment.amount))

/** Payments that nothing is waited of any more. */
const IS_OVER = ['CANCELLED', 'RETURNED', 'REISSUED']

/** A family gives up what is due, or takes it after all. */
function Declining({ due, onDone }: { due: Entitlement; onDone: () => void }) {
  const say = useTexts(ACT_TEXTS)
  const told = useTold()
  const [decline] = useMutation(DECLINE)
  const [accept] = useMutation(ACCEPT)
  if (due.status === 'NAMED' && due.payments.every(({ status }) => IS_OVER.includes(status)))
    return (
      <ReasonButton
        label={say('decline')}
        hint={say('declineHint')}
        asks={say('who')}
        onSay={reason => told(() => decline({ variables: { id: due.id, reason } })).then(onDone)}
      />
    )
  if (due.status === 'DECLINED')
    return (
      <ReasonButton
        label={say('accept')}
        asks={say('who')}
        onSay={reason => told(() => accept({ variables: { id: due.id, reason } })).then(onDone)}
      />
    )
  return null
}

function Due({ student, onDone }: { student: StudentOfPage; onDone: () => void }) {
  const { text, term, said, called, word } = useLanguage()
  const { isOperator, audience } = useViewer()
  return (
    <section>
      <h2>{text('due')}</h2>
      <DataTable<Entitlement>
        label={text('due')}
        rows={student.entitlements ?? []}
        rowKey={row => row.id}
        empty={text('nothingDue')}
        columns={[
          { title: text('term'), isWhole: true, cell: due => term(due.term) },
          { title: text('programme'), cell: due => called(due.programme) },
          { title: text('basis'), from: 'md', cell: due => said(due.basisText) },
          { title: text('dueYuan'), isNumber: true, cell: due => <Money yuan={due.amount} /> },
          { title: text('paidYuan'), isNumber: true, from: 'sm', cell: due => <Money yuan={paidOf(due)} /> },
          {
            title: text('missingYuan'),
            isNumber: true,
            cell: due => {
              const missing = missingYuan(due.amount, paidOf(due))
              return missing ? (
                <strong className="missing">
                  <Money yuan={missing} />
                </strong>
              ) : (
                '—'
              )
            },
          },
          {
            title: text('status'),
            cell: due => (
              <>
                {word(ENTITLEMENT_WORDS, due.status)}
                {due.reason && <div className="hint">{due.reason}</div>}{' '}
                {isOperator && audience !== 'REGISTER' && <Declining due={due} onDone={onDone} />}
              </>
            ),
          },
        ]}
      />
    </section>
  )
}
