import { useMutation, useQuery } from '@apollo/client/react'
import { Button, Space, Tag } from 'antd'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { TrainingKind, TrainingStatus, TrainingsPageQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Act } from '../parts/act'
import { Choice } from '../parts/choice'
import { DataTable } from '../parts/data-table'
import { oneOf, useFilters } from '../parts/filters'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { todayInChina } from '../parts/term-select'
import { TRAINING_KIND_WORDS, TRAINING_STATUS_WORDS, TRAINING_TEXTS } from './training-words'

const TRAININGS = graphql(`
  query TrainingsPage($status: TrainingStatus, $after: String) {
    trainingSessions(status: $status, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id number kind title on until host place status }
    }
  }
`)
const PLAN = graphql(`mutation PlanTraining($input: PlanTrainingInput!) { planTraining(input: $input) { id } }`)
type Session = NonNullable<TrainingsPageQuery['trainingSessions']>['nodes'][number]

/** The calendar of trainings, the newest first. */
export default function TrainingsPage() {
  const say = useTexts(TRAINING_TEXTS)
  const { text, word } = useLanguage()
  const { isOperator } = useViewer()
  const after = useAfter()
  const [filters, setFilters] = useFilters('status')
  const asked = useQuery(TRAININGS, {
    variables: { status: oneOf<TrainingStatus>(filters.status, TRAINING_STATUS_WORDS), after: after ?? null },
  })
  return (
    <>
      <h1>{say('trainings')}</h1>
      <p className="hint">{say('trainingsHint')}</p>
      <Space wrap className="filters no-print">
        <Choice
          label={text('status')}
          value={filters.status}
          onChange={status => setFilters({ status })}
          words={TRAINING_STATUS_WORDS}
        />
        {isOperator && (
          <>
            <Plan onDone={() => void asked.refetch()} />
            <Link to="/imports?kind=trainings">
              <Button>{say('send')}</Button>
            </Link>
          </>
        )}
      </Space>
      <Shown asked={asked} of={data => data.trainingSessions} keep>
        {found => (
          <>
            <DataTable<Session>
              label={say('trainings')}
              rows={found.nodes}
              rowKey={session => session.id}
              empty={say('noSessions')}
              columns={[
                { title: say('on'), isWhole: true, cell: session => session.on },
                {
                  title: say('titleOf'),
                  cell: session => (
                    <>
                      <Link to={`/trainings/${session.id}`}>{session.title}</Link>
                      <div className="hint">
                        {[session.number, word(TRAINING_KIND_WORDS, session.kind)].filter(Boolean).join(' · ')}
                      </div>
                    </>
                  ),
                },
                { title: say('host'), from: 'md', cell: session => session.host },
                {
                  title: text('status'),
                  cell: session => <Tag>{word(TRAINING_STATUS_WORDS, session.status)}</Tag>,
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

function Plan({ onDone }: { onDone: () => void }) {
  const say = useTexts(TRAINING_TEXTS)
  const [plan] = useMutation(PLAN)
  return (
    <Act<{
      number?: string
      kind: TrainingKind
      title: string
      on: string
      until?: string
      host: string
      place?: string
      lessons?: number
    }>
      label={say('plan')}
      isMain
      isLarge
      start={{ on: todayInChina() }}
      fields={[
        { name: 'title', label: say('titleOf'), isNeeded: true, least: 2 },
        { name: 'kind', label: say('kind'), as: 'ONE', words: TRAINING_KIND_WORDS, isNeeded: true },
        { name: 'on', label: say('on'), as: 'DAY_TO_COME', isNeeded: true },
        { name: 'until', label: say('untilDay'), as: 'DAY_TO_COME' },
        { name: 'host', label: say('host'), isNeeded: true },
        { name: 'number', label: say('number') },
        { name: 'place', label: say('place') },
        { name: 'lessons', label: say('lessons'), as: 'WHOLE', least: 1, most: 400 },
      ]}
      onDo={values => plan({ variables: { input: { ...values, idempotencyKey: crypto.randomUUID() } } })}
      onDone={onDone}
    />
  )
}
