import { FileExcelOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@apollo/client/react'
import {
  CATEGORY_WORDS,
  ROLL_CHANGE_WORDS,
  ROLL_STATUS_WORDS,
  STAGE_WORDS,
  type Words,
} from '@dianming/shared/vocabulary/words'
import { Button, DatePicker, Space, Tag } from 'antd'
import dayjs from 'dayjs'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { RollChangeKind, RollChangesPageQuery, RollDayPageQuery, RollStatus } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Choice } from '../parts/choice'
import { DataTable } from '../parts/data-table'
import { download } from '../parts/download'
import { oneOf, useFilters } from '../parts/filters'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { todayInChina } from '../parts/term-select'
import { useTold } from '../parts/told'

const CHANGES = graphql(`
  query RollChangesPage($region: RegionCode!, $from: Date!, $until: Date!, $kind: RollChangeKind, $after: String) {
    rollChanges(region: $region, from: $from, until: $until, kind: $kind, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id kind statusBefore statusNow categoriesBefore categoriesNow stageBefore stageNow
        student { id name }
        member { id name }
        schoolBefore { id name }
        schoolNow { id name }
      }
    }
  }
`)
const ON_DAY = graphql(`
  query RollDayPage($region: RegionCode!, $on: Date!, $status: RollStatus, $after: String) {
    rollOn(region: $region, on: $on, status: $status, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id status categories stage grade student { id name } member { id name } school { id name } }
    }
  }
`)
const RUNS = graphql(`
  query RollRuns($region: RegionCode!) {
    rollRuns(region: $region, first: 10) {
      nodes { id status failure asOf asked finishedAt persons matched review notInSchool joined left changed }
    }
  }
`)
const EXPORT = graphql(
  `mutation ExportRollChanges($input: ExportRollChangesInput!) { exportRollChanges(input: $input) { id downloadUrl } }`,
)

const TEXTS = {
  title: ['名册变动', 'What moved on the roll'],
  hint: [
    '两天之间谁新增、退出、换了类别或学校；也可查某一天的名册。',
    'Who joined, left or changed between two days; or the roll as it stood on a day.',
  ],
  from: ['从哪天', 'From'],
  until: ['到哪天', 'Until'],
  kind: ['变动', 'What'],
  none: ['两天之间没有变动', 'Nothing moved'],
  before: ['原来', 'Before'],
  now: ['现在', 'Now'],
  export: ['导出变动表', 'Export'],
  onDay: ['某一天的名册', 'The roll on a day'],
  day: ['哪一天', 'Day'],
  noneOnDay: ['那一天名册上没有人', 'Nobody that day'],
  runs: ['历次点名', 'Roll calls'],
  noRuns: ['还没有点过名', 'None yet'],
  asked: ['人工', 'by hand'],
  byItself: ['数据变动后自动', 'after a change'],
  figures: [
    '{persons} 人，在校 {matched}，待核对 {review}，适龄未入学 {missing}',
    '{persons} persons, {matched} in school, {review} to review, {missing} not in school',
  ],
  moved: ['新增 {joined}、退出 {left}、变化 {changed}', '{joined} joined, {left} left, {changed} changed'],
} as const satisfies Record<string, Words>

const RUN_WORDS: Record<string, Words> = {
  QUEUED: ['排队', 'queued'],
  RUNNING: ['进行中', 'running'],
  DONE: ['完成', 'done'],
  FAILED: ['未完成', 'failed'],
}
const DAY = /^\d{4}-\d{2}-\d{2}$/
const MONTH_BACK = 1

type Change = NonNullable<RollChangesPageQuery['rollChanges']>['nodes'][number]
type Line = NonNullable<RollDayPageQuery['rollOn']>['nodes'][number]

/** What moved on a county's roll between two days, the roll as it stood on one, and the roll calls. */
export default function ChangesPage() {
  const say = useTexts(TEXTS)
  const { text } = useLanguage()
  const region = useViewer().region ?? ''
  const [filters, setFilters] = useFilters('from', 'until', 'kind', 'on', 'status')
  const dayOf = (written: string | undefined, usual: string) => (DAY.test(written ?? '') ? (written ?? usual) : usual)
  const today = todayInChina()
  const until = dayOf(filters.until, today)
  const from = dayOf(filters.from, dayjs(until).subtract(MONTH_BACK, 'month').format('YYYY-MM-DD'))
  const chosen = (value: string, label: string, name: 'from' | 'until' | 'on') => (
    <DatePicker
      aria-label={label}
      placeholder={label}
      value={value ? dayjs(value) : null}
      maxDate={dayjs(today)}
      onChange={day => setFilters({ [name]: day?.format('YYYY-MM-DD') })}
    />
  )
  const on = DAY.test(filters.on ?? '') ? (filters.on ?? '') : ''
  return (
    <>
      <h1>{say('title')}</h1>
      <p className="hint">{say('hint')}</p>
      <search>
        <Space wrap className="filters">
          {!on && (
            <>
              {chosen(from, say('from'), 'from')}
              {chosen(until, say('until'), 'until')}
              <Choice
                label={say('kind')}
                value={filters.kind}
                onChange={kind => setFilters({ kind })}
                words={ROLL_CHANGE_WORDS}
              />
            </>
          )}
          {chosen(on, say('onDay'), 'on')}
          {on && (
            <Choice
              label={text('status')}
              value={filters.status}
              onChange={status => setFilters({ status })}
              words={ROLL_STATUS_WORDS}
            />
          )}
          {!on && <ExportChanges region={region} from={from} until={until} />}
        </Space>
      </search>
      {on ? (
        <OnDay region={region} on={on} status={filters.status} />
      ) : (
        <Changes {...{ region, from, until }} kind={filters.kind} />
      )}
      <Runs region={region} />
    </>
  )
}

function ExportChanges(input: { region: string; from: string; until: string }) {
  const say = useTexts(TEXTS)
  const told = useTold()
  const { isOperator } = useViewer()
  const [ask, { loading }] = useMutation(EXPORT)
  if (!isOperator) return null
  return (
    <Button
      icon={<FileExcelOutlined />}
      loading={loading}
      onClick={() =>
        void told(async () => {
          const { data } = await ask({ variables: { input } })
          if (data) download(data.exportRollChanges.downloadUrl)
        })
      }
    >
      {say('export')}
    </Button>
  )
}

/** A child by name: a student opens its page. */
function Name({ row }: { row: Change | Line }) {
  return row.student ? <Link to={`/students/${row.student.id}`}>{row.student.name}</Link> : (row.member?.name ?? '—')
}

function Changes({
  region,
  from,
  until,
  kind,
}: {
  region: string
  from: string
  until: string
  kind: string | undefined
}) {
  const say = useTexts(TEXTS)
  const { text, word, at } = useLanguage()
  const after = useAfter()
  const asked = useQuery(CHANGES, {
    variables: { region, from, until, kind: oneOf<RollChangeKind>(kind, ROLL_CHANGE_WORDS), after: after ?? null },
  })
  const told = (change: Change, side: 'Before' | 'Now'): string => {
    const categories = change[`categories${side}`]
    return [
      word(ROLL_STATUS_WORDS, change[`status${side}`]),
      categories?.map(code => word(CATEGORY_WORDS, code)).join(at ? ', ' : '、'),
      change[`school${side}`]?.name,
      word(STAGE_WORDS, change[`stage${side}`]),
    ]
      .filter(Boolean)
      .join(' ')
  }
  return (
    <Shown asked={asked} of={data => data.rollChanges} keep>
      {found => (
        <>
          <DataTable<Change>
            label={say('title')}
            rows={found.nodes}
            rowKey={row => row.id}
            empty={say('none')}
            columns={[
              { title: text('name'), cell: row => <Name row={row} /> },
              { title: say('kind'), cell: row => <Tag>{word(ROLL_CHANGE_WORDS, row.kind)}</Tag> },
              { title: say('before'), from: 'sm', cell: row => told(row, 'Before') },
              { title: say('now'), cell: row => told(row, 'Now') },
            ]}
          />
          <Pager page={found} />
        </>
      )}
    </Shown>
  )
}

function OnDay({ region, on, status }: { region: string; on: string; status: string | undefined }) {
  const say = useTexts(TEXTS)
  const { text, word, grade } = useLanguage()
  const after = useAfter()
  const asked = useQuery(ON_DAY, {
    variables: { region, on, status: oneOf<RollStatus>(status, ROLL_STATUS_WORDS), after: after ?? null },
  })
  return (
    <Shown asked={asked} of={data => data.rollOn} keep>
      {found => (
        <>
          <DataTable<Line>
            label={say('onDay')}
            rows={found.nodes}
            rowKey={row => row.id}
            empty={say('noneOnDay')}
            columns={[
              { title: text('name'), cell: row => <Name row={row} /> },
              { title: text('status'), cell: row => word(ROLL_STATUS_WORDS, row.status) },
              {
                title: text('school'),
                from: 'sm',
                cell: row => `${row.school?.name ?? ''} ${row.stage && row.grade ? grade(row.stage, row.grade) : ''}`,
              },
              {
                title: text('category'),
                from: 'sm',
                cell: row => row.categories.map(code => <Tag key={code}>{word(CATEGORY_WORDS, code)}</Tag>),
              },
            ]}
          />
          <Pager page={found} />
        </>
      )}
    </Shown>
  )
}

function Runs({ region }: { region: string }) {
  const say = useTexts(TEXTS)
  const { text, word, moment } = useLanguage()
  const asked = useQuery(RUNS, { variables: { region } })
  return (
    <section>
      <h2>{say('runs')}</h2>
      <Shown asked={asked} of={data => data.rollRuns}>
        {({ nodes }) => (
          <DataTable<(typeof nodes)[number]>
            label={say('runs')}
            rows={nodes}
            rowKey={run => run.id}
            empty={say('noRuns')}
            columns={[
              {
                title: text('when'),
                isWhole: true,
                cell: run => (
                  <>
                    {moment(run.asOf)}
                    <div className="hint">{say(run.asked ? 'asked' : 'byItself')}</div>
                  </>
                ),
              },
              {
                title: text('status'),
                cell: run => (
                  <>
                    {word(RUN_WORDS, run.status)}
                    {run.failure && <div className="hint">{run.failure}</div>}
                  </>
                ),
              },
              {
                title: text('count'),
                from: 'sm',
                cell: run =>
                  say('figures', {
                    persons: run.persons,
                    matched: run.matched,
                    review: run.review,
                    missing: run.notInSchool,
                  }),
              },
              {
                title: say('kind'),
                cell: run => say('moved', { joined: run.joined, left: run.left, changed: run.changed }),
              },
            ]}
          />
        )}
      </Shown>
    </section>
  )
}
