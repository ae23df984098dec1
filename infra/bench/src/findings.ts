import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { House, pause } from '@dianming/e2e/house'
import { bureau } from '@dianming/shared/testing/claims'
import pg from 'pg'
import { CITY, COUNTIES, plantCity, TERM } from './planted-city.js'

/**
 * Findings of one platform with ten counties: summary and list of a county and of the city of all ten, beside one indexed GROUP BY of
 * the same rows written by hand, at a size; how long all of them take to reckon, and how soon one change is seen in the lists.
 */
const { values: options } = parseArgs({
  options: {
    students: { type: 'string', default: '60000' },
    /** one student in so many is on the roll */
    'one-in': { type: 'string', default: '6' },
    rounds: { type: 'string', default: '20' },
    changes: { type: 'string', default: '100' },
  },
})
const [STUDENTS, ONE_IN, ROUNDS, CHANGES] = [
  Number(options.students),
  Number(options['one-in']),
  Number(options.rounds),
  Number(options.changes),
]
const COUNTY = COUNTIES[4] ?? ''
const POLL_MS = 10

const say = (line: string) => console.log(line)
const at = (values: number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0

const SUMMARY = `query ($r: RegionCode!, $t: Term!) { byRule: findingSummary(region: $r, term: $t, by: RULE) { key findings persons amountAtStake } }`
const LIST = `query ($r: RegionCode!, $t: Term!) { findings(region: $r, term: $t, first: 50) { totalCount nodes { id rule status } } }`
const BY_HAND = `select rule, count(*), count(distinct person_key), sum(stake_fen) from reconciliation.kept_finding where county >= $1 and county < $1 || '~' and term = $2 group by rule`

process.env.ROLL_FOLLOWS = 'false'
const directory = await mkdtemp(join(tmpdir(), 'dianming-bench-'))
const principals = join(directory, 'principals.json')
await writeFile(
  principals,
  JSON.stringify({
    county: { password: 'demo', claim: bureau('EDUCATION', COUNTY) },
    city: { password: 'demo', claim: bureau('EDUCATION', CITY) },
  }),
)
const house = await House.start(principals)
const admin = new pg.Pool({
  connectionString: Object.assign(new URL(house.platform.urlOf('subsidies')), {
    username: 'postgres',
    password: house.platform.secrets.adminPassword,
  }).href,
  max: 1,
})
try {
  await plantCity(admin, { students: STUDENTS, oneIn: ONE_IN })
  const isKept = async () =>
    (await admin.query('select from reconciliation.finding_due limit 1')).rowCount === 0 &&
    (await admin.query('select from reconciliation.kept_finding limit 1')).rowCount === 1
  while (!(await isKept())) await pause(POLL_MS)
  const began = performance.now()
  await admin.query('select reconciliation.keep_all_findings()')
  const kept = await admin.query<{ n: number }>('select count(*)::int as n from reconciliation.kept_finding')
  say(
    `${STUDENTS} students in ten counties, ${kept.rows[0]?.n} findings; all of them reckoned in ${((performance.now() - began) / 1000).toFixed(1)} s`,
  )
  await admin.query('analyze reconciliation.kept_finding')

  for (const [client, region] of [
    ['county', COUNTY],
    ['city', CITY],
  ] as const) {
    const hand: number[] = []
    for (let i = 0; i < ROUNDS; i++) {
      const start = performance.now()
      await admin.query(BY_HAND, [region, TERM])
      hand.push(performance.now() - start)
    }
    for (const [what, query] of [
      ['summary', SUMMARY],
      ['list', LIST],
    ] as const) {
      const took: number[] = []
      for (let i = -2; i < ROUNDS; i++) {
        const start = performance.now()
        await house.data(client, query, { r: region, t: TERM })
        if (i >= 0) took.push(performance.now() - start)
      }
      say(
        `${what} of the ${client}: p50 ${at(took, 0.5).toFixed(0)} ms; GROUP BY by hand ${at(hand, 0.5).toFixed(1)} ms: ${(at(took, 0.5) / at(hand, 0.5)).toFixed(1)} ×`,
      )
    }
  }

  const { rows } = await admin.query<{ id: string }>(
    `select student_id as id from subsidies.payment order by md5(id::text) limit ${CHANGES}`,
  )
  const fresh: number[] = []
  for (const { id } of rows) {
    await admin.query(
      `insert into subsidies.payment (student_id, programme_code, term, amount_fen, form, payer, serial, status, is_reissue, region, made_by)
       select student_id, programme_code, term, 100, form, payer, serial || '-again', status, false, region, made_by from subsidies.payment where student_id = $1 limit 1`,
      [id],
    )
    const start = performance.now()
    while ((await admin.query('select from reconciliation.finding_due limit 1')).rowCount) await pause(POLL_MS)
    fresh.push(performance.now() - start)
  }
  say(`a change is in the lists after p50 ${at(fresh, 0.5).toFixed(0)} ms, p99 ${at(fresh, 0.99).toFixed(0)} ms`)
} finally {
  await admin.end()
  await house.stop()
  await rm(directory, { recursive: true, force: true })
}
