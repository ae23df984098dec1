import { useQuery } from '@apollo/client/react'
import { Space, Tag } from 'antd'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { DifficultiesPageQuery, DifficultyStatus } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Choice } from '../parts/choice'
import { DataTable } from '../parts/data-table'
import { oneOf, useFilters } from '../parts/filters'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { DifficultyActs } from './DifficultyActs'
import { DIFFICULTY_KIND_WORDS, DIFFICULTY_STATUS_WORDS, HELP_TEXTS } from './help-words'

const DIFFICULTIES = graphql(`
  query DifficultiesPage($status: DifficultyStatus, $overdue: Boolean!, $after: String) {
    difficulties(status: $status, overdue: $overdue, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id kind title dueOn status outcome isOverdue
        pairing { id maskedName place helper { id name organisation } }
      }
    }
  }
`)
type Difficulty = NonNullable<DifficultiesPageQuery['difficulties']>['nodes'][number]

/** What is in the way, over all pairings, by the day on which it should be done. */
export default function DifficultiesPage() {
  const say = useTexts(HELP_TEXTS)
  const { text, word } = useLanguage()
  const { isOperator } = useViewer()
  const after = useAfter()
  const [filters, setFilters] = useFilters('status', 'overdue')
  const asked = useQuery(DIFFICULTIES, {
    variables: {
      status: oneOf<DifficultyStatus>(filters.status, DIFFICULTY_STATUS_WORDS),
      overdue: filters.overdue === 'yes',
      after: after ?? null,
    },
  })
  return (
    <>
      <h1>{say('allDifficulties')}</h1>
      <Space wrap className="filters no-print">
        <Choice
          label={text('status')}
          value={filters.status}
          onChange={status => setFilters({ status })}
          words={DIFFICULTY_STATUS_WORDS}
        />
        <Choice
          label={say('onlyOverdue')}
          value={filters.overdue}
          onChange={overdue => setFilters({ overdue })}
          options={[{ value: 'yes', label: say('onlyOverdue') }]}
        />
      </Space>
      <Shown asked={asked} of={data => data.difficulties} keep>
        {found => (
          <>
            <DataTable<Difficulty>
              label={say('allDifficulties')}
              rows={found.nodes}
              rowKey={difficulty => difficulty.id}
              empty={say('noDifficulties')}
              columns={[
                {
                  title: say('what'),
                  cell: difficulty => (
                    <>
                      <Tag>{word(DIFFICULTY_KIND_WORDS, difficulty.kind)}</Tag> {difficulty.title}
                      {difficulty.outcome && <div className="hint">{difficulty.outcome}</div>}
                    </>
                  ),
                },
                {
                  title: say('target'),
                  cell: ({ pairing }) =>
                    pairing && (
                      <Link to={`/help/pairings/${pairing.id}`}>
                        {pairing.maskedName}
                        <div className="hint">
                          {pairing.place} {pairing.helper.name}
                        </div>
                      </Link>
                    ),
                },
                {
                  title: say('due'),
                  isWhole: true,
                  cell: difficulty => (
                    <>
                      {difficulty.dueOn} {difficulty.isOverdue && <Tag color="error">{say('overdue')}</Tag>}
                    </>
                  ),
                },
                {
                  title: text('status'),
                  from: 'md',
                  cell: difficulty => <Tag>{word(DIFFICULTY_STATUS_WORDS, difficulty.status)}</Tag>,
                },
                {
                  title: text('actions'),
                  cell: difficulty =>
                    isOperator && <DifficultyActs difficulty={difficulty} onDone={() => void asked.refetch()} />,
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
