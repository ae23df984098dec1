import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { House, pause } from '@dianming/e2e/house'
import { SERVICES } from '@dianming/local/services'
import { auditor, bureau, partner, school } from '@dianming/shared/testing/claims'
import pg from 'pg'
import { CHARITY, CITY, COUNTIES, plantCity, RARE_NAME, schoolCode, TERM } from './planted-city.js'
import { portalText } from './portal-texts.js'
import { cpuMs, postmasterOf } from './processes.js'

/**
 * Every page and list of the portal, as its own trusted operations ask for them, on platforms of several sizes: ten counties, with
 * payments, gifts and findings. A school and a batch are of one size everywhere, so that a page that costs more than on the smallest
 * platform looks at more than it shows. Prints the CPU of all processes a page.
 */
const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '6000,60000,600000' },
    /** one student in so many is on the roll */
    'one-in': { type: 'string', default: '6' },
    /** time that each page is asked for */
    seconds: { type: 'string', default: '2' },
  },
})
const SIZES = options.sizes.split(',').map(Number)
const ONE_IN = Number(options['one-in'])
const SPENT_MS = Number(options.seconds) * 1000
const LEAST = 10
/** as many as an account may ask for in a moment */
const MOST = 60
const WARM = 3
const POLL_MS = 20
const COUNTY = COUNTIES[4] ?? ''
const SCHOOL = schoolCode(COUNTY, 0)

/** What is asked: an operation of the portal, or a text. */
interface Asked {
  name: string
  client: string
  operation: string
  variables: Record<string, unknown>
}

/** What no page of the portal asks for yet, and its users soon will. */
const TO_COME: Record<string, string> = {
  CountyStatement:
    'query CountyStatement($region: RegionCode!, $term: Term!) { statement(region: $region, period: { term: $term }, by: [CHANNEL, STAGE]) { lines { amount persons } } }',
  CountyCoverage:
    'query CountyCoverage($region: RegionCode!, $term: Term!) { statement(region: $region, period: { term: $term }) { coverage { entitled helped pendingReview } } }',
  Schools:
    'query Schools($region: RegionCode!) { schools(region: $region, first: 50) { totalCount nodes { code name town } } }',
  SchoolStudents:
    'query SchoolStudents($code: String!) { school(code: $code) { students(first: 50) { totalCount nodes { id name } } } }',
}
const textOf = (operation: string): string => TO_COME[operation] ?? portalText(operation)

interface Listed {
  pageInfo: { endCursor: string }
  nodes: Record<string, unknown>[]
}
const firstIn = (list: Listed): Record<string, unknown> => list.nodes[0] ?? {}

/** The pages, with the ids of this platform. */
async function pagesOf(house: House, admin: pg.Pool): Promise<Asked[]> {
  const county = { region: COUNTY, term: TERM, locale: 'zh-CN' }
  const ask = <T>(client: string, operation: string, variables: object) =>
    house.data<T>(client, textOf(operation), variables)
  const deep = await admin.query<{ key: string; id: string }>(
    `select sort_key as key, id from reconciliation.roll_entry where region = $1 order by sort_key, id offset (select count(*) - 51 from reconciliation.roll_entry where region = $1) limit 1`,
    [COUNTY],
  )
  const after = Buffer.from(JSON.stringify([deep.rows[0]?.key, deep.rows[0]?.id])).toString('base64url')
  const { school: one } = await ask<{ school: { roll: { nodes: { student: { id: string } }[] } } }>(
    'school',
    'NamedStudents',
    { code: SCHOOL, term: TERM, locale: 'zh-CN' },
  )
  const student = one.roll.nodes[0]?.student
  const { batches } = await ask<{ batches: Listed }>('county', 'BatchesPage', {})
  const { partner: giver } = await ask<{ partner: { donations: Listed } }>('charity', 'Donations', { uscc: CHARITY })
  const page = (name: string, client: string, operation: string, variables: Record<string, unknown> = {}): Asked => ({
    name,
    client,
    operation,
    variables,
  })
  return [
    page('what the frame asks', 'county', 'Viewer'),
    page('school: named students', 'school', 'NamedStudents', { code: SCHOOL, term: TERM, locale: 'zh-CN' }),
    page('school: one student', 'school', 'StudentPage', { id: student?.id, locale: 'zh-CN' }),
    page('school: list to check', 'school', 'SchoolListPage', { school: SCHOOL, term: TERM }),
    page('school: all students', 'school', 'SchoolStudents', { code: SCHOOL }),
    page('school: a name', 'school', 'StudentsByName', { code: SCHOOL, name: RARE_NAME }),
    page('school: findings', 'school', 'Findings', county),
    page('school: reviews', 'school', 'ReviewQueue', { region: COUNTY, first: 20 }),
    page('county: roll', 'county', 'RollPage', { region: COUNTY }),
    page('county: roll, deep', 'county', 'RollPage', { region: COUNTY, after }),
    page('county: roll, matched', 'county', 'RollPage', { region: COUNTY, status: 'MATCHED' }),
    page('county: roll, a name', 'county', 'RollPage', { region: COUNTY, filter: { name: RARE_NAME } }),
    page('county: roll, a category', 'county', 'RollPage', { region: COUNTY, filter: { category: 'LIFTED' } }),
    page('county: reviews', 'county', 'ReviewQueue', { region: COUNTY, first: 20 }),
    page('county: one student', 'county', 'StudentPage', { id: student?.id, locale: 'zh-CN' }),
    page('county: findings', 'county', 'Findings', county),
    page('county: findings of a rule', 'county', 'Findings', { ...county, rule: 'DUPLICATE_PAYMENT' }),
    page('county: findings, counted', 'county', 'FindingSummary', { region: COUNTY, term: TERM }),
    page('county: batches', 'county', 'BatchesPage'),
    page('county: a batch', 'county', 'BatchPage', { id: firstIn(batches).id }),
    page('county: payments of a batch', 'county', 'BatchPayments', { id: firstIn(batches).id }),
    page('county: schools', 'county', 'Schools', { region: COUNTY }),
    page('county: last run', 'county', 'LastRollRun', { region: COUNTY }),
    page('county: transfers', 'county', 'TransfersPage'),
    page('county: releases', 'county', 'ReleasesPage'),
    page('county: requests', 'county', 'GiftRequestsPage'),
    page('county: imports', 'county', 'StudentImports'),
    page('county: statement', 'county', 'CountyStatement', { region: COUNTY, term: TERM }),
    page('county: coverage', 'county', 'CountyCoverage', { region: COUNTY, term: TERM }),
    page('register: roll', 'rural', 'RollPage', { region: COUNTY }),
    page('register: findings', 'rural', 'Findings', county),
    page('city: findings', 'city', 'Findings', { ...county, region: CITY }),
    page('city: findings, counted', 'city', 'FindingSummary', { region: CITY, term: TERM }),
    page('city: roll', 'city', 'RollPage', { region: CITY }),
    page('auditor: findings', 'auditor', 'Findings', county),
    page('charity: donations', 'charity', 'Donations', { uscc: CHARITY }),
    page('charity: a donation', 'charity', 'DonationPage', { id: firstIn(giver.donations).id }),
    page('charity: choices', 'charity', 'GivingChoices', { uscc: CHARITY }),
  ]
}

/** CPU a page of the gateway, the services and PostgreSQL, and of PostgreSQL alone, ms. */
interface Cost {
  all: number
  database: number
  wall: number
}

/** Starts a platform of a size, asks for each page, answers what it costs. */
async function measure(students: number): Promise<Map<string, Cost>> {
  const directory = await mkdtemp(join(tmpdir(), 'dianming-bench-'))
  const principals = join(directory, 'principals.json')
  const claims = {
    county: bureau('EDUCATION', COUNTY),
    city: bureau('EDUCATION', CITY),
    rural: bureau('RURAL_REVITALISATION', COUNTY),
    school: school(SCHOOL),
    charity: partner(CHARITY),
    auditor,
  }
  await writeFile(
    principals,
    JSON.stringify(
      Object.fromEntries(Object.entries(claims).map(([name, claim]) => [name, { password: 'demo', claim }])),
    ),
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
    await plantCity(admin, { students, oneIn: ONE_IN })
    while ((await admin.query('select from reconciliation.finding_due limit 1')).rowCount) await pause(POLL_MS)
    await admin.query('vacuum analyze')
    const postmaster = postmasterOf(house.directory)
    const pids = ['gateway', ...SERVICES].map(service => house.platform.pid(service) ?? 0)
    const spent = () => ({
      node: pids.reduce((sum, pid) => sum + cpuMs(pid), 0),
      database: cpuMs(postmaster, true),
    })
    const costs = new Map<string, Cost>()
    for (const { name, client, operation, variables } of await pagesOf(house, admin)) {
      const text = textOf(operation)
      for (let i = 0; i < WARM; i++) await house.data(client, text, variables)
      const before = spent()
      const began = performance.now()
      let times = 0
      for (; times < LEAST || (times < MOST && performance.now() - began < SPENT_MS); times++)
        await house.data(client, text, variables)
      const wall = (performance.now() - began) / times
      const after = spent()
      const database = (after.database - before.database) / times
      costs.set(name, { all: (after.node - before.node) / times + database, database, wall })
    }
    return costs
  } finally {
    await admin.end()
    await house.stop()
    await rm(directory, { recursive: true, force: true })
  }
}

process.env.ROLL_FOLLOWS = 'false'
const bySize = new Map<number, Map<string, Cost>>()
for (const size of SIZES) bySize.set(size, await measure(size))
const [least = new Map<string, Cost>()] = bySize.values()
const largest = [...bySize.values()].at(-1) ?? least
console.log(
  `CPU ms a page, of which PostgreSQL; students: ${SIZES.join(', ')} in ten counties, one in ${ONE_IN} on the roll`,
)
for (const name of least.keys()) {
  const cells = [...bySize.values()].map(costs => costs.get(name))
  const ratio = (largest.get(name)?.all ?? 0) / (least.get(name)?.all ?? 1)
  console.log(
    `  ${name.padEnd(28)}${cells.map(cost => `${cost?.all.toFixed(1)} (${cost?.database.toFixed(1)})`.padStart(18)).join('')}${`${ratio.toFixed(2)} ×`.padStart(10)}`,
  )
}
