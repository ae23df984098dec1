import { PrinterOutlined } from '@ant-design/icons'
import { useQuery } from '@apollo/client/react'
import { CHANNEL_WORDS, STAGE_WORDS } from '@dianming/shared/vocabulary/words'
import { Alert, Button, Checkbox, Input, Radio, Space, Statistic } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { StatementDimension, StatementPageQuery } from '../generated/graphql'
import { useLanguage } from '../language/language'
import type { TextKey } from '../language/texts'
import { type DataColumn, DataTable } from '../parts/data-table'
import { useFilters } from '../parts/filters'
import { Money } from '../parts/money'
import { Shown } from '../parts/shown'
import { TermSelect, useTerm } from '../parts/term-select'

const STATEMENT = graphql(`
  query StatementPage($region: RegionCode!, $period: PeriodInput!, $by: [StatementDimension!]!) {
    statement(region: $region, period: $period, by: $by) {
      persons personTimes amount withheld
      coverage { entitled helped pendingReview notInSchool }
      toSchools { count amount unpriced }
      toVillages { count amount unpriced }
      unnamed { deliveries count amount }
      lines { region channel programme stage persons personTimes amount unpriced withheld }
    }
  }
`)
const PROGRAMME_NAMES = graphql(`
  query ProgrammeNames($region: RegionCode!, $term: Term!) { programmes(region: $region, term: $term) { code name english } }
`)

type Line = NonNullable<StatementPageQuery['statement']>['lines'][number]
const CHANNELS = Object.keys(CHANNEL_WORDS)
const STAGES = Object.keys(STAGE_WORDS)
/** The field's order: government first, stages from the youngest children on. */
const inOrder = (a: Line, b: Line): number =>
  CHANNELS.indexOf(a.channel) - CHANNELS.indexOf(b.channel) ||
  a.region.localeCompare(b.region) ||
  (a.programme ?? '').localeCompare(b.programme ?? '') ||
  STAGES.indexOf(a.stage ?? '') - STAGES.indexOf(b.stage ?? '')
const REGION = /^\d{2}(\d{2}){0,2}$/
const COUNTY_DIGITS = 6

const PERIODS = { term: 'byTerm', year: 'bySchoolYear', calendar: 'byYear' } as const satisfies Record<string, TextKey>
const DIVISIONS = { STAGE: 'byStage', PROGRAMME: 'byProgramme', REGION: 'byCounty' } as const satisfies Partial<
  Record<StatementDimension, TextKey>
>
type Division = keyof typeof DIVISIONS
const isDivision = (text: string): text is Division => Object.hasOwn(DIVISIONS, text)

/** What was received over all channels in a term or year: persons, times and yuan, divided as one likes, and 应助尽助 above it. */
export default function StatementPage() {
  const { text, term: termWords } = useLanguage()
  const viewer = useViewer()
  const [filters, setFilters] = useFilters('region', 'term', 'period', 'by')
  const region = viewer.region ?? (REGION.test(filters.region ?? '') ? filters.region : '') ?? ''
  const term = useTerm(filters.term)
  const kind = filters.period === 'year' || filters.period === 'calendar' ? filters.period : 'term'
  const by = (filters.by ?? 'STAGE').split(',').filter(isDivision)
  const [first = '', second = '', half] = term.split('-')
  const year = half === '2' ? second : first
  const schoolYear = `${first}-${second}`
  const period = { term: { term }, year: { schoolYear }, calendar: { calendarYear: Number(year) } }[kind]
  const asked = useQuery(STATEMENT, { variables: { region, period, by: ['CHANNEL', ...by] }, skip: !region })
  const said = {
    term: termWords(term),
    year: text('schoolYearOf', { year: schoolYear }),
    calendar: text('yearOf', { year }),
  }
  const mayDivide = (Object.keys(DIVISIONS) as Division[]).filter(
    each => each !== 'REGION' || region.length < COUNTY_DIGITS,
  )
  return (
    <>
      <div className="title-line">
        <h1>{text('statement')}</h1>
        <Button icon={<PrinterOutlined />} className="no-print" onClick={() => window.print()}>
          {text('print')}
        </Button>
      </div>
      <search>
        <Space wrap className="filters no-print">
          {!viewer.region && (
            <Input.Search
              aria-label={text('county')}
              placeholder={text('county')}
              defaultValue={region}
              onSearch={code => setFilters({ region: code.trim() })}
            />
          )}
          <Radio.Group
            optionType="button"
            aria-label={text('period')}
            value={kind}
            onChange={event => setFilters({ period: event.target.value })}
            options={(Object.keys(PERIODS) as (keyof typeof PERIODS)[]).map(each => ({
              value: each,
              label: text(PERIODS[each]),
            }))}
          />
          <TermSelect value={term} onChange={chosen => setFilters({ term: chosen })} />
          <Checkbox.Group
            aria-label={text('dividedBy')}
            value={by}
            onChange={chosen => setFilters({ by: chosen.join(',') || 'CHANNEL' })}
            options={mayDivide.map(each => ({ value: each, label: text(DIVISIONS[each]) }))}
          />
        </Space>
      </search>
      {!region && <p className="empty">{text('chooseCounty')}</p>}
      {region && (
        <Shown asked={asked} keep of={data => data.statement}>
          {({ persons, personTimes, amount, withheld, coverage, lines, ...apart }) => (
            <>
              <p className="hint">{said[kind]}</p>
              {withheld && <Alert type="info" showIcon title={text('withheldHint')} />}
              <div className="figures">
                <Figure title={text('persons')} value={persons} />
                <Figure title={text('personTimes')} value={personTimes} />
                <Statistic title={text('amountYuan')} formatter={() => <Money yuan={amount} />} />
                <Figure title={text('entitledPersons')} value={coverage.entitled} />
                <Figure title={text('helpedPersons')} value={coverage.helped} />
                <Figure title={text('linesInReview')} value={coverage.pendingReview} opens="/reviews" />
                <Figure title={text('notInSchool')} value={coverage.notInSchool} opens="/roll?status=NOT_IN_SCHOOL" />
              </div>
              <Lines lines={lines} by={by} region={region} term={term} />
              <Apart {...apart} />
            </>
          )}
        </Shown>
      )}
    </>
  )
}

/** What reached no person that is counted: beside the statement, in none of its sums. */
function Apart({
  toSchools,
  toVillages,
  unnamed,
}: Pick<NonNullable<StatementPageQuery['statement']>, 'toSchools' | 'toVillages' | 'unnamed'>) {
  const { text } = useLanguage()
  const rows = [
    { title: text('toSchools'), count: toSchools.count, amount: toSchools.amount, unpriced: toSchools.unpriced },
    { title: text('toVillages'), count: toVillages.count, amount: toVillages.amount, unpriced: toVillages.unpriced },
    { title: text('unnamedPeople'), count: unnamed.count, amount: unnamed.amount, unpriced: 0 },
  ].filter(row => row.count > 0)
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{text('countedApart')}</h2>
      <p className="hint">{text('countedApartHint')}</p>
      <DataTable<(typeof rows)[number]>
        label={text('countedApart')}
        rows={rows}
        rowKey={row => row.title}
        empty=""
        columns={[
          { title: text('countedApart'), cell: row => row.title },
          { title: text('personTimes'), isNumber: true, cell: row => row.count },
          { title: text('amountYuan'), isNumber: true, cell: row => <Money yuan={row.amount} /> },
          { title: text('unpriced'), isNumber: true, from: 'sm', cell: row => row.unpriced || '' },
        ]}
      />
    </section>
  )
}

/** A figure; where the viewer has the list that it counts, it opens it. */
function Figure({ title, value, opens }: { title: string; value: number; opens?: string }) {
  const { audience } = useViewer()
  const has = opens && (audience === 'EDUCATION' || (audience === 'SCHOOL' && opens === '/reviews'))
  return (
    <Statistic title={title} value={value} {...(has ? { formatter: () => <Link to={opens}>{value}</Link> } : {})} />
  )
}

function Lines({ lines, by, region, term }: { lines: Line[]; by: Division[]; region: string; term: string }) {
  const { text, word, called } = useLanguage()
  const needsNames = by.includes('PROGRAMME')
  const names = useQuery(PROGRAMME_NAMES, { variables: { region, term }, skip: !needsNames, errorPolicy: 'ignore' })
  const programme = (code: string | null | undefined): ReactNode => {
    const known = names.data?.programmes?.find(each => each.code === code)
    return known ? called(known) : (code ?? '')
  }
  const unlessWithheld = (line: Line, cell: ReactNode) => (line.withheld ? text('withheldLine') : cell)
  const division: Record<Division, DataColumn<Line>> = {
    REGION: { title: text('county'), isWhole: true, cell: line => line.region },
    PROGRAMME: { title: text('programme'), cell: line => programme(line.programme) },
    STAGE: { title: text('stage'), cell: line => word(STAGE_WORDS, line.stage) },
  }
  return (
    <DataTable<Line>
      label={text('statement')}
      rows={[...lines].sort(inOrder)}
      rowKey={line => [line.region, line.channel, line.programme, line.stage].join('|')}
      empty={text('nothingInPeriod')}
      columns={[
        { title: text('channel'), cell: line => word(CHANNEL_WORDS, line.channel) },
        ...(['REGION', 'PROGRAMME', 'STAGE'] as const).filter(each => by.includes(each)).map(each => division[each]),
        { title: text('persons'), isNumber: true, cell: line => unlessWithheld(line, line.persons) },
        {
          title: text('personTimes'),
          isNumber: true,
          from: 'sm',
          cell: line => unlessWithheld(line, line.personTimes),
        },
        { title: text('amountYuan'), isNumber: true, cell: line => unlessWithheld(line, <Money yuan={line.amount} />) },
        { title: text('unpricedCount'), isNumber: true, from: 'md', cell: line => unlessWithheld(line, line.unpriced) },
      ]}
    />
  )
}
