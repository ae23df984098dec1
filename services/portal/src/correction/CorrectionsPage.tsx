import { useMutation, useQuery } from '@apollo/client/react'
import type { Words } from '@dianming/shared/vocabulary/words'
import { Space, Tag } from 'antd'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { CorrectionStatus, CorrectionsPageQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Choice } from '../parts/choice'
import { DataTable } from '../parts/data-table'
import { oneOf, useFilters } from '../parts/filters'
import { Pager, useAfter } from '../parts/pager'
import { ReasonButton } from '../parts/reason-button'
import { Shown } from '../parts/shown'
import { useTold } from '../parts/told'

const CORRECTIONS = graphql(`
  query CorrectionsPage($status: CorrectionStatus, $after: String) {
    corrections(status: $status, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id status name className boarder from reason at decisionReason
        student { id name enrolment { school { id name } stage grade className boarder } }
      }
    }
  }
`)
const DECIDE = graphql(
  `mutation DecideCorrection($id: ID!, $accept: Boolean!, $reason: String) { decideCorrection(id: $id, accept: $accept, reason: $reason) { id status decisionReason } }`,
)

const TEXTS = {
  title: ['更正申请', 'Corrections'],
  hintSchool: [
    '本校提出的更正。要提出新的，请打开学生的页面，选“申请更正”。',
    'What the school asked to be mended. For another one open the student’s page: “Ask for a correction”.',
  ],
  hintBureau: [
    '学校提出的更正；同意即写入学籍，不同意须写明理由，学校看得到。',
    'What schools ask to be mended. Accepted, it enters the registry; a refusal needs a reason, which the school reads.',
  ],
  none: ['没有更正申请', 'None'],
  change: ['更正内容', 'What'],
  name: ['姓名 {from} → {to}', 'name {from} → {to}'],
  class: ['班级 {from} → {to}', 'class {from} → {to}'],
  boarding: ['{from} → {to}', '{from} → {to}'],
  since: ['自 {day} 起', 'from {day}'],
  accept: ['同意', 'Accept'],
  acceptHint: [
    '写入学籍；影响资助标准的，下次点名时重新核定。',
    'It enters the registry; amounts follow at the next naming.',
  ],
  refuse: ['不同意', 'Refuse'],
} as const satisfies Record<string, Words>

const STATUS_WORDS: Record<string, Words> = {
  PROPOSED: ['待核准', 'asked'],
  ACCEPTED: ['已同意', 'accepted'],
  REFUSED: ['未同意', 'refused'],
}

type Row = NonNullable<CorrectionsPageQuery['corrections']>['nodes'][number]

/** What schools ask to be mended in the registry, and what the bureau said. */
export default function CorrectionsPage() {
  const say = useTexts(TEXTS)
  const { text, word, moment } = useLanguage()
  const viewer = useViewer()
  const after = useAfter()
  const [filters, setFilters] = useFilters('status')
  const asked = useQuery(CORRECTIONS, {
    variables: { status: oneOf<CorrectionStatus>(filters.status, STATUS_WORDS), after: after ?? null },
    fetchPolicy: 'cache-and-network',
  })
  const mayDecide = viewer.audience === 'EDUCATION' && viewer.isOperator
  return (
    <>
      <h1>{say('title')}</h1>
      <p className="hint">{say(viewer.audience === 'SCHOOL' ? 'hintSchool' : 'hintBureau')}</p>
      <div className="filters">
        <Choice
          label={text('status')}
          value={filters.status}
          onChange={status => setFilters({ status })}
          words={STATUS_WORDS}
        />
      </div>
      <Shown asked={asked} of={data => data.corrections} keep>
        {found => (
          <>
            <DataTable<Row>
              label={say('title')}
              rows={found.nodes}
              rowKey={row => row.id}
              empty={say('none')}
              columns={[
                {
                  title: text('name'),
                  cell: ({ student }) =>
                    student ? (
                      <>
                        <Link to={`/students/${student.id}`}>{student.name}</Link>
                        <div className="hint">{student.enrolment?.school.name}</div>
                      </>
                    ) : (
                      text('movedAway')
                    ),
                },
                { title: say('change'), cell: row => <Change row={row} /> },
                { title: text('reason'), from: 'sm', cell: row => row.reason },
                { title: text('when'), from: 'md', isWhole: true, cell: row => moment(row.at) },
                {
                  title: text('status'),
                  cell: row => (
                    <>
                      <Tag>{word(STATUS_WORDS, row.status)}</Tag>
                      {row.decisionReason && <div className="hint">{row.decisionReason}</div>}
                      {mayDecide && row.status === 'PROPOSED' && (
                        <Decide id={row.id} onDone={() => void asked.refetch()} />
                      )}
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

function Change({ row }: { row: Row }) {
  const say = useTexts(TEXTS)
  const { text } = useLanguage()
  const { enrolment } = row.student ?? {}
  const isOpen = row.status === 'PROPOSED'
  const from = (before: string | null | undefined) => (isOpen ? (before ?? '') : '')
  const boards = (boarder: boolean) => text(boarder ? 'boarder' : 'dayPupil')
  return (
    <>
      {row.name && <div>{say('name', { from: from(row.student?.name), to: row.name })}</div>}
      {row.className && <div>{say('class', { from: from(enrolment?.className), to: row.className })}</div>}
      {row.boarder != null && (
        <div>
          {say('boarding', { from: from(enrolment ? boards(enrolment.boarder) : ''), to: boards(row.boarder) })}
        </div>
      )}
      <span className="hint">{say('since', { day: row.from })}</span>
    </>
  )
}

function Decide({ id, onDone }: { id: string; onDone: () => void }) {
  const say = useTexts(TEXTS)
  const { text } = useLanguage()
  const told = useTold()
  const [decide] = useMutation(DECIDE)
  const answer = (accept: boolean, reason: string) =>
    told(() => decide({ variables: { id, accept, reason: reason || null } })).then(onDone)
  return (
    <Space wrap>
      <ReasonButton isMain label={say('accept')} hint={say('acceptHint')} onSay={() => answer(true, '')} />
      <ReasonButton label={say('refuse')} asks={text('reason')} onSay={reason => answer(false, reason)} />
    </Space>
  )
}
