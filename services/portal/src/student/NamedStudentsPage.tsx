import { useQuery } from '@apollo/client/react'
import { CATEGORY_WORDS, STAGE_WORDS } from '@dianming/shared/vocabulary/words'
import { Progress, Select, Space, Tag } from 'antd'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { FINDING_KIND_WORDS } from '../finding/finding-words'
import { graphql } from '../generated'
import type { Category, FindingKind, NamedStudentsQuery, Stage } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { Choice } from '../parts/choice'
import { DataTable } from '../parts/data-table'
import { oneOf, useFilters } from '../parts/filters'
import { formatYuan } from '../parts/money'
import { NameSearch } from '../parts/name-search'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { TermSelect, useTerm } from '../parts/term-select'
import { sumYuan } from './exact-yuan'

const NAMED_STUDENTS = graphql(`
  query NamedStudents($code: String!, $term: Term!, $filter: RollFilter, $after: String, $locale: String!) {
    school(code: $code) {
      id
      name
      coverage(term: $term) { entitled helped ratio pendingReview }
      roll(status: MATCHED, filter: $filter, first: 50, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          student {
            id
            name
            categories
            enrolment { stage grade className boarder }
            findings(term: $term) { id kind ruleName(locale: $locale) status }
            aidTotals(term: $term) { channel form amount }
          }
        }
      }
    }
  }
`)

type Line = NonNullable<NonNullable<NamedStudentsQuery['school']>['roll']>['nodes'][number]
/** How many grades a stage has. */
const GRADES: Partial<Record<Stage, number>> = { PRIMARY: 6, UNDERGRAD: 5 }
const USUAL_GRADES = 3
const gradesOf = (stage: Stage): number[] => Array.from({ length: GRADES[stage] ?? USUAL_GRADES }, (_, at) => at + 1)

/** The children of a school who were named, what each received in the term, and whom something was found about. */
export default function NamedStudentsPage() {
  const { text, word, term: termWords, grade, locale } = useLanguage()
  const { schools } = useViewer()
  const [filters, setFilters] = useFilters('school', 'term', 'name', 'category', 'grade', 'finding')
  const after = useAfter()
  const term = useTerm(filters.term)
  const code = filters.school ?? schools[0]?.code ?? ''
  const [stage, gradeNumber] = filters.grade?.split('-') ?? []
  const stages = schools.find(school => school.code === code)?.stages ?? []
  const asked = useQuery(NAMED_STUDENTS, {
    variables: {
      code,
      term,
      locale,
      after: after ?? null,
      filter: {
        name: filters.name ?? null,
        category: oneOf<Category>(filters.category, CATEGORY_WORDS),
        stage: oneOf<Stage>(stage, STAGE_WORDS),
        grade: Number(gradeNumber) || null,
        finding: filters.finding ? { term, kind: oneOf<FindingKind>(filters.finding, FINDING_KIND_WORDS) } : null,
      },
    },
  })
  return (
    <>
      <h1>{text('namedStudents')}</h1>
      <search>
        <Space wrap className="filters">
          {schools.length > 1 && (
            <Select
              aria-label={text('school')}
              value={code}
              onChange={school => setFilters({ school })}
              options={schools.map(school => ({ value: school.code, label: school.name }))}
            />
          )}
          <TermSelect value={term} onChange={chosen => setFilters({ term: chosen })} />
          <NameSearch value={filters.name} onSearch={name => setFilters({ name })} />
          <Choice
            label={text('category')}
            words={CATEGORY_WORDS}
            value={filters.category}
            onChange={category => setFilters({ category })}
          />
          <Choice
            label={text('grade')}
            value={filters.grade}
            onChange={chosen => setFilters({ grade: chosen })}
            options={stages.flatMap(stage =>
              gradesOf(stage).map(each => ({ value: `${stage}-${each}`, label: grade(stage, each) })),
            )}
          />
          <Choice
            label={text('finding')}
            value={filters.finding}
            onChange={finding => setFilters({ finding })}
            options={[
              { value: 'ANY', label: text('anyFinding') },
              ...Object.keys(FINDING_KIND_WORDS).map(kind => ({ value: kind, label: word(FINDING_KIND_WORDS, kind) })),
            ]}
          />
        </Space>
      </search>
      <Shown asked={asked} keep of={data => data.school}>
        {school => (
          <>
            {school.coverage && (
              <section className="coverage" aria-label={text('coverage')}>
                <span>
                  {text('coverageOf', {
                    term: termWords(term),
                    entitled: school.coverage.entitled,
                    helped: school.coverage.helped,
                  })}
                </span>
                <Progress
                  percent={Math.floor(school.coverage.ratio * 1000) / 10}
                  aria-label={text('coverage')}
                  size="small"
                />
                {school.coverage.pendingReview > 0 && (
                  <Link to="/reviews">{text('pendingReview', { count: school.coverage.pendingReview })}</Link>
                )}
              </section>
            )}
            {school.roll && (
              <>
                <Students lines={school.roll.nodes} isLoading={asked.loading} />
                <Pager page={school.roll} />
              </>
            )}
          </>
        )}
      </Shown>
    </>
  )
}

function Students({ lines, isLoading }: { lines: Line[]; isLoading: boolean }) {
  const { text, word, grade } = useLanguage()
  const classOf = (line: Line) => {
    const { enrolment } = line.student ?? {}
    return enrolment
      ? `${grade(enrolment.stage, enrolment.grade)} ${enrolment.className ? text('classOf', { name: enrolment.className }) : ''}`
      : ''
  }
  return (
    <DataTable<Line>
      label={text('namedStudents')}
      rows={lines}
      rowKey={row => row.id}
      empty={text('noStudents')}
      isLoading={isLoading}
      columns={[
        {
          title: text('name'),
          cell: line =>
            line.student && (
              <>
                <Link to={`/students/${line.student.id}`}>{line.student.name}</Link>
                <div className="only-narrow">{classOf(line)}</div>
              </>
            ),
        },
        { title: text('gradeAndClass'), from: 'md', cell: line => classOf(line) },
        {
          title: text('category'),
          from: 'md',
          cell: line => line.student?.categories?.map(code => <Tag key={code}>{word(CATEGORY_WORDS, code)}</Tag>),
        },
        {
          title: text('finding'),
          cell: line =>
            line.student?.findings?.map(finding => (
              <Tag key={finding.id} className={`kind-${finding.kind} finding-${finding.status}`}>
                {finding.ruleName}
              </Tag>
            )),
        },
        {
          title: text('receivedInTerm'),
          isNumber: true,
          cell: line => (
            <span className="money">
              {formatYuan(
                sumYuan(
                  (line.student?.aidTotals ?? []).filter(total => total.form !== 'LOAN').map(total => total.amount),
                ),
              )}
            </span>
          ),
        },
      ]}
    />
  )
}
