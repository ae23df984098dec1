import { useQuery } from '@apollo/client/react'
import { CHANNEL_WORDS } from '@dianming/shared/vocabulary/words'
import { graphql } from '../generated'
import type { ProvincePageQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { DataTable } from '../parts/data-table'
import { useFilters } from '../parts/filters'
import { Money } from '../parts/money'
import { Shown } from '../parts/shown'
import { TermSelect, useTerm } from '../parts/term-select'
import { PROVINCE_TEXTS } from './province-words'

const PROVINCE = graphql(`
  query ProvincePage($region: RegionCode!, $term: Term!) {
    province {
      heard oldest
      counties { code name heardAt isHeard agrees students }
      findings(term: $term) { rule name { zh en } count open amount withheld }
    }
    statement(region: $region, period: { term: $term }, by: [REGION]) {
      lines { region channel persons amount withheld }
    }
  }
`)
const COUNTIES = graphql(`query ProvinceRegion { province { counties { code } } }`)
const REFRESH_MS = 10_000

type Seen = NonNullable<ProvincePageQuery['province']>
type County = Seen['counties'][number]

/** What all codes begin with. */
const commonOf = (codes: string[]): string => {
  let length = Math.min(...codes.map(code => code.length))
  while (length > 2 && !codes.every(code => code.startsWith(codes[0]?.slice(0, length) ?? ''))) length -= 2
  return codes[0]?.slice(0, length) ?? ''
}

/** The province over its counties: who is heard of, what was found between them, and what each paid. Nobody's name. */
export default function ProvincePage() {
  const { text, moment, said, word } = useLanguage()
  const say = useTexts(PROVINCE_TEXTS)
  const [filters, setFilters] = useFilters('term')
  const term = useTerm(filters.term)
  const codes = useQuery(COUNTIES).data?.province?.counties.map(county => county.code) ?? []
  const region = commonOf(codes)
  const asked = useQuery(PROVINCE, { variables: { region, term }, skip: !region, pollInterval: REFRESH_MS })
  return (
    <>
      <h1>{text('province')}</h1>
      <search>
        <TermSelect value={term} onChange={chosen => setFilters({ term: chosen })} />
      </search>
      <Shown asked={asked} keep of={data => data.province}>
        {({ heard, oldest, counties, findings }) => (
          <>
            <p className="hint">
              {say('heard', { heard, all: counties.length })}
              {oldest ? `${text('comma')}${say('oldest', { at: moment(oldest) })}` : ''}
            </p>
            <section>
              <h2>{say('counties')}</h2>
              <ul className="tiles">
                {counties.map(county => (
                  <Tile key={county.code} county={county} />
                ))}
              </ul>
            </section>
            <section>
              <h2>{say('between')}</h2>
              <p className="hint">{say('betweenHint')}</p>
              <DataTable<Seen['findings'][number]>
                label={say('between')}
                rows={findings}
                rowKey={row => row.rule}
                empty={say('none')}
                columns={[
                  { title: say('rule'), isWhole: true, cell: row => said(row.name) },
                  { title: say('count'), isNumber: true, cell: row => (row.withheld ? say('few') : row.count) },
                  { title: say('open'), isNumber: true, from: 'sm', cell: row => (row.withheld ? '' : row.open) },
                  {
                    title: say('stake'),
                    isNumber: true,
                    cell: row => (row.withheld ? '' : <Money yuan={row.amount} />),
                  },
                ]}
              />
            </section>
            <section>
              <h2>{say('byCounty')}</h2>
              <DataTable<NonNullable<ProvincePageQuery['statement']>['lines'][number]>
                label={say('byCounty')}
                rows={asked.data?.statement?.lines ?? []}
                rowKey={row => `${row.region} ${row.channel}`}
                empty={say('nobody')}
                columns={[
                  {
                    title: text('county'),
                    isWhole: true,
                    cell: row => counties.find(county => row.region.startsWith(county.code))?.name ?? row.region,
                  },
                  { title: text('channel'), cell: row => word(CHANNEL_WORDS, row.channel) },
                  {
                    title: text('persons'),
                    isNumber: true,
                    cell: row => (row.withheld ? say('fewPersons') : row.persons),
                  },
                  {
                    title: text('amountYuan'),
                    isNumber: true,
                    cell: row => (row.withheld ? '' : <Money yuan={row.amount} />),
                  },
                ]}
              />
            </section>
          </>
        )}
      </Shown>
    </>
  )
}

/** A county: grey while it is silent, marked where rows are missing. */
function Tile({ county: { name, code, heardAt, isHeard, agrees, students } }: { county: County }) {
  const { moment } = useLanguage()
  const say = useTexts(PROVINCE_TEXTS)
  const state = !heardAt
    ? 'never'
    : !isHeard
      ? 'silent'
      : agrees === null || agrees === undefined
        ? 'uncounted'
        : agrees
          ? 'agrees'
          : 'differs'
  return (
    <li className={`tile tile-${state}`}>
      <strong>{name}</strong> <span className="hint">{code}</span>
      <div>{say('students', { n: students })}</div>
      <div>{say(state)}</div>
      {heardAt && <div className="hint">{say('asOf', { at: moment(heardAt) })}</div>}
    </li>
  )
}
