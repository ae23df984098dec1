import { useQuery } from '@apollo/client/react'
import type { Words } from '@dianming/shared/vocabulary/words'
import { Input, Space } from 'antd'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { SupportPageQuery } from '../generated/graphql'
import { useTexts } from '../language/language'
import { DataTable } from '../parts/data-table'
import { useFilters } from '../parts/filters'
import { Money } from '../parts/money'
import { Shown } from '../parts/shown'
import { todayInChina } from '../parts/term-select'

const SUPPORT = graphql(`
  query SupportPage($region: RegionCode!, $from: Date!, $until: Date!) {
    supportSummary(region: $region, from: $from, until: $until) {
      teams helpers cadres teachers volunteers pairings pairingsOfStudents towns villages households visits
      comfortVisits comfortMoney difficultiesSolved difficultiesOpen difficultiesNotSolvable
      livelihoods householdsWithLivelihood sessions trainees unidentified places jobs
      projects villageMoney villageMoneyAtHouseholds approximate lifted
    }
  }
`)
type Figures = NonNullable<SupportPageQuery['supportSummary']>

const TEXTS = {
  support: ['帮扶汇总', 'Support in figures'],
  hint: [
    '一个区县一段时间内，人做了什么。旁边一列是青岛西海岸新区 2016 至 2017 年的公开数字，可作对照。',
    'What people did in a county and a time. Beside it, to compare with, the published figures of Qingdao West Coast, 2016 to 2017.',
  ],
  region: ['区县代码', 'county'],
  from: ['从', 'from'],
  until: ['到', 'until'],
  what: ['事项', 'what'],
  here: ['本区县', 'here'],
  there: ['青岛西海岸新区', 'Qingdao West Coast'],
  teams: ['工作组', 'teams'],
  helpers: ['帮扶人', 'helpers'],
  ofThem: [
    '其中 干部 {cadres}、教师 {teachers}、志愿者 {volunteers}',
    '{cadres} cadres, {teachers} teachers, {volunteers} volunteers',
  ],
  towns: ['乡镇', 'towns'],
  villages: ['村', 'villages'],
  households: ['帮扶户', 'households'],
  pairings: ['结对', 'pairings'],
  ofStudents: ['其中结对到学生 {count}', 'of them with a student {count}'],
  visits: ['走访', 'visits'],
  comfort: ['慰问金', 'comfort money'],
  times: ['{count} 次', '{count} times'],
  solved: ['解决困难', 'difficulties solved'],
  notDone: ['未办结 {open}，无法解决 {not}', '{open} not done, {not} cannot be solved'],
  livelihoods: ['找到门路的户', 'households with a livelihood'],
  records: ['门路 {count} 条', '{count} livelihoods'],
  sessions: ['培训场次', 'training sessions'],
  trainees: ['参训人数', 'persons trained'],
  places: [
    '{count} 人次，其中无身份证号 {unidentified} 人',
    '{count} person-times; {unidentified} persons without a number',
  ],
  jobs: ['一年内就业', 'jobs within a year'],
  villageMoney: ['村级项目资金', 'village money'],
  ofProjects: ['{count} 个项目', '{count} projects'],
  atHouseholds: ['其中已到户（另计入捐助）', 'of it at households (counted as gifts)'],
  lifted: ['脱贫户（项目成效）', 'households lifted (as projects say)'],
  about: ['约', 'about'],
} satisfies Record<string, Words>
type Key = keyof typeof TEXTS

interface Line {
  key: Key
  here: React.ReactNode
  hint?: string
  there?: string
  to?: string
}

/** The figures of a county beside the article's; each leads to its list. */
export default function SupportPage() {
  const say = useTexts(TEXTS)
  const viewer = useViewer()
  const today = todayInChina()
  const [filters, setFilters] = useFilters('region', 'from', 'until')
  const region = filters.region ?? viewer.region ?? ''
  const from = filters.from ?? `${today.slice(0, 4)}-01-01`
  const until = filters.until ?? today
  const asked = useQuery(SUPPORT, { variables: { region, from, until }, skip: !/^\d{6,12}$/.test(region) })
  const day = (key: 'from' | 'until', value: string) => (
    <Input
      type="date"
      className="choice"
      aria-label={say(key)}
      prefix={say(key)}
      value={value}
      max={today}
      onChange={event => event.target.value && setFilters({ [key]: event.target.value })}
    />
  )
  return (
    <>
      <h1>{say('support')}</h1>
      <p className="hint">{say('hint')}</p>
      <Space wrap className="filters no-print">
        {viewer.region === null || viewer.region === undefined ? (
          <Input
            aria-label={say('region')}
            prefix={say('region')}
            className="choice"
            inputMode="numeric"
            maxLength={6}
            defaultValue={region}
            onBlur={event => setFilters({ region: event.target.value })}
          />
        ) : null}
        {day('from', from)}
        {day('until', until)}
      </Space>
      {region && (
        <Shown asked={asked} of={data => data.supportSummary} keep>
          {figures => <Table figures={figures} />}
        </Shown>
      )}
    </>
  )
}

function Table({ figures }: { figures: Figures }) {
  const say = useTexts(TEXTS)
  const { audience } = useViewer()
  const opens = ['EDUCATION', 'REGISTER'].includes(audience)
  const lines: Line[] = [
    { key: 'teams', here: figures.teams, there: '17', to: '/help' },
    {
      key: 'helpers',
      here: figures.helpers,
      hint: say('ofThem', {
        cadres: figures.cadres,
        teachers: figures.teachers,
        volunteers: figures.volunteers,
      }),
      there: '197',
      to: '/help',
    },
    { key: 'towns', here: figures.towns, there: '12', to: '/help/pairings?target=HOUSEHOLD' },
    { key: 'villages', here: figures.villages, there: '47', to: '/help/pairings?target=HOUSEHOLD' },
    { key: 'households', here: figures.households, to: '/help/pairings?target=HOUSEHOLD' },
    {
      key: 'pairings',
      here: figures.pairings,
      hint: say('ofStudents', { count: figures.pairingsOfStudents }),
      to: '/help/pairings',
    },
    { key: 'visits', here: figures.visits, to: '/help/pairings' },
    {
      key: 'comfort',
      here: <Money yuan={figures.comfortMoney} />,
      hint: say('times', { count: figures.comfortVisits }),
      there: '180,000.00',
      to: '/help/pairings',
    },
    {
      key: 'solved',
      here: figures.difficultiesSolved,
      hint: say('notDone', { open: figures.difficultiesOpen, not: figures.difficultiesNotSolvable }),
      to: '/help/difficulties',
    },
    {
      key: 'livelihoods',
      here: figures.householdsWithLivelihood,
      hint: say('records', { count: figures.livelihoods }),
      there: '117',
      to: '/help/pairings?target=HOUSEHOLD',
    },
    { key: 'sessions', here: figures.sessions, there: '120+', to: '/trainings' },
    {
      key: 'trainees',
      here: figures.trainees,
      hint: say('places', { count: figures.places, unidentified: figures.unidentified }),
      there: '4,512',
      to: '/trainings',
    },
    { key: 'jobs', here: figures.jobs, there: '1,812', to: '/trainings' },
    {
      key: 'villageMoney',
      here: (
        <>
          {figures.approximate && say('about')} <Money yuan={figures.villageMoney} />
        </>
      ),
      hint: say('ofProjects', { count: figures.projects }),
      to: '/villages',
    },
    { key: 'atHouseholds', here: <Money yuan={figures.villageMoneyAtHouseholds} />, to: '/villages' },
    { key: 'lifted', here: figures.lifted, to: '/villages' },
  ]
  return (
    <DataTable<Line>
      label={say('support')}
      rows={lines}
      rowKey={line => line.key}
      empty=""
      columns={[
        {
          title: say('what'),
          cell: line => (
            <>
              {say(line.key)}
              {line.hint && <div className="hint">{line.hint}</div>}
            </>
          ),
        },
        {
          title: say('here'),
          isNumber: true,
          cell: line => (opens && line.to ? <Link to={line.to}>{line.here}</Link> : line.here),
        },
        { title: say('there'), isNumber: true, from: 'sm', cell: line => line.there ?? '' },
      ]}
    />
  )
}
