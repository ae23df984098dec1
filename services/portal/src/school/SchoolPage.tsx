import { useMutation, useQuery } from '@apollo/client/react'
import { ENROLMENT_WORDS, PURPOSE_WORDS, STAGE_WORDS, type Words } from '@dianming/shared/vocabulary/words'
import { Space, Statistic } from 'antd'
import { Link, useParams } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { AidPurpose, EnrolmentStatus, SchoolPageQuery, Stage } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Act } from '../parts/act'
import { Choice } from '../parts/choice'
import { DataTable } from '../parts/data-table'
import { oneOf, useFilters } from '../parts/filters'
import { formatYuan, Money } from '../parts/money'
import { NameSearch } from '../parts/name-search'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { TermSelect, useTerm } from '../parts/term-select'

const SCHOOL = graphql(`
  query SchoolPage($code: String!, $term: Term!, $filter: StudentFilter, $after: String) {
    school(code: $code) {
      id code name region town stages
      coverage(term: $term) { entitled helped pendingReview }
      students(first: 50, after: $after, filter: $filter) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id name birthDate enrolment { stage grade className boarder status } }
      }
    }
    schoolList(schoolCode: $code, term: $term) { schoolCode term rows unchecked confirmed disputed amount }
    schoolFees(schoolCode: $code) { schoolCode stage purpose amountPerTerm fromTerm source }
  }
`)
const SAVE_FEES = graphql(
  `mutation SaveSchoolFees($fees: [SchoolFeeInput!]!) { saveSchoolFees(fees: $fees) { stage fromTerm } }`,
)

const TEXTS = {
  entitled: ['应享人数', 'Entitled'],
  helped: ['已助人数', 'Helped'],
  review: ['待核对', 'To review'],
  rows: ['名单行数', 'Rows of the list'],
  unchecked: ['未核对', 'Unchecked'],
  disputed: ['有异议', 'Disputed'],
  due: ['应发（元）', 'Due (yuan)'],
  fees: ['收费标准', 'Fees'],
  feesHint: [
    '免除学费、保教费的项目按学校实际收费计算；没有登记收费的，按标准计算。',
    'A waiver is worth what the school charges; where nothing is entered, the standard counts.',
  ],
  noFees: ['没有登记收费', 'None entered'],
  addFee: ['登记收费', 'Enter a fee'],
  addFeeHint: [
    '同一学校、学段、用途、学期再登记一次即更正；不再收费的填 0。',
    'The same stage, purpose and term again corrects it; 0 where nothing is charged any more.',
  ],
  purpose: ['收费项目', 'What for'],
  perTerm: ['元/学期', 'Yuan a term'],
  yuanRule: ['0 至 100000，最多两位小数', '0 to 100,000, at most two decimals'],
  fromTerm: ['自哪个学期起', 'From which term'],
  source: ['收费批文', 'Document'],
  students: ['学生', 'Students'],
  noStudents: ['没有学生', 'No students'],
} as const satisfies Record<string, Words>

const FEE = /^\d{1,6}(\.\d{1,2})?$/
type Found = SchoolPageQuery
type Fee = NonNullable<Found['schoolFees']>[number]
type Student = NonNullable<Found['school']>['students']['nodes'][number]

/** One school: how far its list is, what it charges, and every student of it. */
export default function SchoolPage() {
  const { code = '' } = useParams()
  const say = useTexts(TEXTS)
  const { text, word } = useLanguage()
  const [filters, setFilters] = useFilters('term', 'name', 'status')
  const term = useTerm(filters.term)
  const after = useAfter()
  const asked = useQuery(SCHOOL, {
    variables: {
      code,
      term,
      after: after ?? null,
      filter: { name: filters.name ?? null, status: oneOf<EnrolmentStatus>(filters.status, ENROLMENT_WORDS) },
    },
  })
  return (
    <Shown asked={asked} of={data => data.school && data} keep>
      {({ school, schoolList, schoolFees }) =>
        school && (
          <>
            <h1>{school.name}</h1>
            <p className="hint">
              {[school.code, school.town, ...school.stages.map(stage => word(STAGE_WORDS, stage))]
                .filter(Boolean)
                .join('　')}
            </p>
            <div className="filters">
              <TermSelect value={term} onChange={chosen => setFilters({ term: chosen })} />
            </div>
            <div className="figures">
              <Statistic title={say('entitled')} value={school.coverage?.entitled ?? 0} />
              <Statistic title={say('helped')} value={school.coverage?.helped ?? 0} />
              <Statistic title={say('review')} value={school.coverage?.pendingReview ?? 0} />
              {schoolList && (
                <>
                  <Statistic title={say('rows')} value={schoolList.rows} />
                  <Statistic title={say('unchecked')} value={schoolList.unchecked} />
                  <Statistic title={say('disputed')} value={schoolList.disputed} />
                  <Statistic title={say('due')} value={formatYuan(schoolList.amount)} />
                </>
              )}
            </div>
            <Fees
              school={school.code}
              stages={school.stages}
              fees={schoolFees ?? []}
              onDone={() => void asked.refetch()}
            />
            <h2>{say('students')}</h2>
            <Space wrap className="filters">
              <NameSearch value={filters.name} onSearch={name => setFilters({ name })} />
              <Choice
                label={text('status')}
                value={filters.status}
                onChange={status => setFilters({ status })}
                words={ENROLMENT_WORDS}
              />
            </Space>
            <Students students={school.students.nodes} />
            <Pager page={school.students} />
          </>
        )
      }
    </Shown>
  )
}

function Students({ students }: { students: Student[] }) {
  const say = useTexts(TEXTS)
  const { text, word, grade } = useLanguage()
  return (
    <DataTable<Student>
      label={say('students')}
      rows={students}
      rowKey={student => student.id}
      empty={say('noStudents')}
      columns={[
        { title: text('name'), cell: student => <Link to={`/students/${student.id}`}>{student.name}</Link> },
        {
          title: text('gradeAndClass'),
          cell: ({ enrolment }) =>
            enrolment ? `${grade(enrolment.stage, enrolment.grade)} ${enrolment.className ?? ''}` : '',
        },
        {
          title: text('status'),
          from: 'sm',
          cell: ({ enrolment }) =>
            enrolment
              ? `${word(ENROLMENT_WORDS, enrolment.status)} ${text(enrolment.boarder ? 'boarder' : 'dayPupil')}`
              : '',
        },
        { title: text('birthDate'), isWhole: true, from: 'md', cell: student => student.birthDate ?? '' },
      ]}
    />
  )
}

function Fees({
  school,
  stages,
  fees,
  onDone,
}: {
  school: string
  stages: readonly string[]
  fees: Fee[]
  onDone: () => void
}) {
  const say = useTexts(TEXTS)
  const { text, word, term: termWords } = useLanguage()
  const { audience, isOperator } = useViewer()
  const [save] = useMutation(SAVE_FEES)
  const usual = useTerm(undefined)
  return (
    <section>
      <div className="title-line">
        <h2>{say('fees')}</h2>
        {audience === 'EDUCATION' && isOperator && (
          <Act<{ stage: Stage; purpose: AidPurpose; amountPerTerm: string; fromTerm: string; source: string }>
            label={say('addFee')}
            hint={say('addFeeHint')}
            fields={[
              {
                name: 'stage',
                label: text('stage'),
                as: 'ONE',
                isNeeded: true,
                words: Object.fromEntries(stages.map(stage => [stage, STAGE_WORDS[stage] ?? [stage, stage]])),
              },
              { name: 'purpose', label: say('purpose'), as: 'ONE', words: PURPOSE_WORDS, isNeeded: true },
              {
                name: 'amountPerTerm',
                label: say('perTerm'),
                isNeeded: true,
                most: 9,
                like: [FEE, say('yuanRule')],
              },
              { name: 'fromTerm', label: say('fromTerm'), as: 'TERM', isNeeded: true },
              { name: 'source', label: say('source'), isNeeded: true },
            ]}
            start={{ purpose: 'TUITION', fromTerm: usual }}
            onDo={values => save({ variables: { fees: [{ ...values, schoolCode: school }] } })}
            onDone={onDone}
          />
        )}
      </div>
      <p className="hint">{say('feesHint')}</p>
      <DataTable<Fee>
        label={say('fees')}
        rows={fees}
        rowKey={fee => `${fee.stage} ${fee.purpose} ${fee.fromTerm}`}
        empty={say('noFees')}
        columns={[
          { title: text('stage'), cell: fee => word(STAGE_WORDS, fee.stage) },
          { title: say('purpose'), cell: fee => word(PURPOSE_WORDS, fee.purpose) },
          { title: say('perTerm'), isNumber: true, cell: fee => <Money yuan={fee.amountPerTerm} /> },
          { title: say('fromTerm'), cell: fee => termWords(fee.fromTerm) },
          { title: say('source'), from: 'sm', cell: fee => fee.source },
        ]}
      />
    </section>
  )
}
