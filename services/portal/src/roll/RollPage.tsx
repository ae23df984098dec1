import { useQuery } from '@apollo/client/react'
import { CATEGORY_WORDS } from '@dianming/shared/words'
import { Input, Space, Tag } from 'antd'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { Category, RollPageQuery, RollStatus } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { Choice } from '../parts/choice'
import { DataTable } from '../parts/data-table'
import { useFilters } from '../parts/filters'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { CallRoll } from './CallRoll'
import { ROLL_STATUS_WORDS } from './roll-words'

const ROLL_PAGE = graphql(`
  query RollPage($region: RegionCode!, $status: RollStatus, $filter: RollFilter, $after: String) {
    roll(region: $region, status: $status, filter: $filter, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        status
        categories
        member { id name relation birthDate }
        household { id headName town village }
        student { id name enrolment { school { id name } stage grade className } }
      }
    }
  }
`)

type Line = NonNullable<RollPageQuery['roll']>['nodes'][number]

/** The roll of a county: who is on a poverty register, and where in school. */
export default function RollPage() {
  const { text } = useLanguage()
  const region = useViewer().region ?? ''
  const [filters, setFilters] = useFilters('status', 'name', 'category')
  const after = useAfter()
  const asked = useQuery(ROLL_PAGE, {
    variables: {
      region,
      status: (filters.status as RollStatus | undefined) ?? null,
      filter: { name: filters.name ?? null, category: (filters.category as Category | undefined) ?? null },
      after: after ?? null,
    },
  })
  return (
    <>
      <h1>{text('roll')}</h1>
      <CallRoll region={region} onDone={() => void asked.refetch()} />
      <search>
        <Space wrap className="filters">
          <Choice
            label={text('status')}
            words={ROLL_STATUS_WORDS}
            value={filters.status}
            onChange={status => setFilters({ status })}
          />
          <Input.Search
            key={filters.name ?? ''}
            aria-label={text('searchName')}
            placeholder={text('searchName')}
            defaultValue={filters.name ?? ''}
            allowClear
            onSearch={name => setFilters({ name })}
            className="search-name"
          />
          <Choice
            label={text('category')}
            words={CATEGORY_WORDS}
            value={filters.category}
            onChange={category => setFilters({ category })}
          />
        </Space>
      </search>
      <Shown asked={asked} keep of={data => data.roll}>
        {roll => (
          <>
            <Lines lines={roll.nodes} isLoading={asked.loading} />
            <Pager page={roll} />
          </>
        )}
      </Shown>
    </>
  )
}

function Lines({ lines, isLoading }: { lines: Line[]; isLoading: boolean }) {
  const { text, word, grade } = useLanguage()
  const schoolOf = ({ student }: Line) =>
    student?.enrolment
      ? `${student.enrolment.school.name}　${grade(student.enrolment.stage, student.enrolment.grade)}`
      : ''
  const homeOf = ({ household }: Line) =>
    [household?.headName, household?.town, household?.village].filter(Boolean).join(' ')
  return (
    <DataTable<Line>
      label={text('roll')}
      rows={lines}
      rowKey={row => row.id}
      empty={text('rollEmpty')}
      isLoading={isLoading}
      columns={[
        {
          title: text('name'),
          cell: line => (
            <>
              {line.student ? (
                <Link to={`/students/${line.student.id}`}>{line.student.name}</Link>
              ) : (
                (line.member?.name ?? '—')
              )}
              <div className="only-narrow">{schoolOf(line)}</div>
            </>
          ),
        },
        {
          title: text('status'),
          cell: line =>
            line.status === 'REVIEW' ? (
              <Link to="/reviews">{word(ROLL_STATUS_WORDS, line.status)}</Link>
            ) : (
              <Tag className={`roll-${line.status}`}>{word(ROLL_STATUS_WORDS, line.status)}</Tag>
            ),
        },
        { title: text('school'), from: 'md', cell: line => schoolOf(line) },
        { title: text('birthDate'), from: 'lg', cell: line => line.member?.birthDate ?? '' },
        { title: text('household'), from: 'md', cell: line => homeOf(line) },
        {
          title: text('category'),
          from: 'sm',
          cell: line => line.categories.map(code => <Tag key={code}>{word(CATEGORY_WORDS, code)}</Tag>),
        },
      ]}
    />
  )
}
