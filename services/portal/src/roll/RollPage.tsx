import { useMutation, useQuery } from '@apollo/client/react'
import { CATEGORY_WORDS, ROLL_STATUS_WORDS, STAGE_WORDS } from '@dianming/shared/vocabulary/words'
import { App, Button, Checkbox, Space, Tag } from 'antd'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { Category, RollPageQuery, RollStatus } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { Choice } from '../parts/choice'
import { DataTable } from '../parts/data-table'
import { oneOf, useFilters } from '../parts/filters'
import { NameSearch } from '../parts/name-search'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { useTold } from '../parts/told'
import { RELEASE_STATUS_WORDS } from '../release/release-words'
import { CallRoll } from './CallRoll'
import { UNDO } from './decisions'

const ROLL_PAGE = graphql(`
  query RollPage($region: RegionCode!, $status: RollStatus, $filter: RollFilter, $after: String) {
    roll(region: $region, status: $status, filter: $filter, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        status
        categories
        matchedBy
        member { id name relation birthDate }
        household { id headName town village }
        elsewhere { stage release }
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
  const [filters, setFilters] = useFilters('status', 'name', 'category', 'adults')
  const after = useAfter()
  const asked = useQuery(ROLL_PAGE, {
    variables: {
      region,
      status: oneOf<RollStatus>(filters.status, ROLL_STATUS_WORDS),
      filter: {
        children: filters.adults !== 'yes' && filters.status !== 'GROWN_UP',
        name: filters.name ?? null,
        category: oneOf<Category>(filters.category, CATEGORY_WORDS),
      },
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
          <NameSearch value={filters.name} onSearch={name => setFilters({ name })} />
          <Choice
            label={text('category')}
            words={CATEGORY_WORDS}
            value={filters.category}
            onChange={category => setFilters({ category })}
          />
          <Checkbox
            checked={filters.adults === 'yes'}
            onChange={event => setFilters({ adults: event.target.checked ? 'yes' : undefined })}
          >
            {text('withAdults')}
          </Checkbox>
        </Space>
      </search>
      <Shown asked={asked} keep of={data => data.roll}>
        {roll => (
          <>
            <Lines lines={roll.nodes} isLoading={asked.loading} onUndone={() => void asked.refetch()} />
            <Pager page={roll} />
          </>
        )}
      </Shown>
    </>
  )
}

/** A match that a person decided, and the way to take that back. */
function Reviewed({ id, onUndone }: { id: string; onUndone: () => void }) {
  const { text } = useLanguage()
  const { isOperator, audience } = useViewer()
  const { modal } = App.useApp()
  const told = useTold()
  const [undo] = useMutation(UNDO)
  const ask = () =>
    modal.confirm({
      title: text('takeDecisionBack'),
      onOk: () =>
        told(async () => {
          await undo({ variables: { rollEntryId: id } })
          onUndone()
        }),
    })
  return (
    <>
      <Tag>{text('byHand')}</Tag>
      {isOperator && audience === 'EDUCATION' && (
        <Button size="small" onClick={() => void ask()}>
          {text('takeBack')}
        </Button>
      )}
    </>
  )
}

/** Who it is: a student opens its page, anybody else the household. */
function NameOf({ line: { student, member, household } }: { line: Line }) {
  if (student) return <Link to={`/students/${student.id}`}>{student.name}</Link>
  if (household && member) return <Link to={`/households/${household.id}`}>{member.name}</Link>
  return member?.name ?? '—'
}

function Lines({ lines, isLoading, onUndone }: { lines: Line[]; isLoading: boolean; onUndone: () => void }) {
  const { audience } = useViewer()
  const { text, word, grade } = useLanguage()
  const schoolOf = ({ student, elsewhere }: Line) => {
    if (elsewhere)
      return `${text('studiesElsewhere')}　${word(STAGE_WORDS, elsewhere.stage)}　${word(RELEASE_STATUS_WORDS, elsewhere.release)}`
    return student?.enrolment
      ? `${student.enrolment.school.name}　${grade(student.enrolment.stage, student.enrolment.grade)}`
      : ''
  }
  const homeOf = ({ household }: Line) =>
    household && (
      <Link to={`/households/${household.id}`}>
        {[household.headName, household.town, household.village].filter(Boolean).join(' ') || text('household')}
      </Link>
    )
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
              <NameOf line={line} />
              <div className="only-narrow">{schoolOf(line)}</div>
            </>
          ),
        },
        {
          title: text('status'),
          cell: line =>
            line.status === 'REVIEW' && audience !== 'REGISTER' ? (
              <Link to={`/reviews?entry=${line.id}`}>{word(ROLL_STATUS_WORDS, line.status)}</Link>
            ) : (
              <>
                <Tag className={`roll-${line.status}`}>{word(ROLL_STATUS_WORDS, line.status)}</Tag>
                {line.matchedBy === 'REVIEWED' && <Reviewed id={line.id} onUndone={onUndone} />}
              </>
            ),
        },
        { title: text('school'), from: 'md', cell: line => schoolOf(line) },
        { title: text('birthDate'), isWhole: true, from: 'lg', cell: line => line.member?.birthDate ?? '' },
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
