import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { House, pause } from '@dianming/e2e/house'
import { SERVICES } from '@dianming/local/services'
import { bureau, partner, school } from '@dianming/shared/testing/claims'
import pg from 'pg'
import { CHARITY, CITY, COUNTIES, plantCity, schoolCode, TERM } from './planted-city.js'
import { portalText } from './portal-texts.js'
import { residentMegabytes } from './processes.js'
import { registryOf } from './registry-file.js'

/**
 * Many users at once on a city: four roles, each of whom opens the pages of its day, one after the other, without a pause. Then one
 * teacher alone and while a county's file is imported. Prints requests a second, latency, what was refused, and memory at start and end.
 */
const { values: options } = parseArgs({
  options: {
    students: { type: 'string', default: '60000' },
    'one-in': { type: 'string', default: '6' },
    users: { type: 'string', default: '64' },
    seconds: { type: 'string', default: '120' },
    /** rows of the file that is imported beside the teacher */
    rows: { type: 'string', default: '200000' },
  },
})
const [STUDENTS, ONE_IN, USERS, LASTS_MS, ROWS] = [
  Number(options.students),
  Number(options['one-in']),
  Number(options.users),
  Number(options.seconds) * 1000,
  Number(options.rows),
]
const QUIET_MS = 15_000
const POLL_MS = 50
const COUNTY = COUNTIES[4] ?? ''
/** the county whose file comes in */
const BUSY = COUNTIES[5] ?? ''
const LOCALE = { locale: 'zh-CN' }

type Call = [operation: string, variables: (n: number) => Record<string, unknown>]
const code = (n: number) => schoolCode(COUNTY, n % 10)
/** What each role opens; the n-th user of a role has a school of its own. */
const DAYS: Record<string, Call[]> = {
  teacher: [
    ['NamedStudents', n => ({ code: code(n), term: TERM, ...LOCALE })],
    ['SchoolListPage', n => ({ school: code(n), term: TERM })],
    ['ReviewQueue', () => ({ region: COUNTY, first: 20 })],
  ],
  clerk: [
    ['RollPage', () => ({ region: COUNTY })],
    ['FindingSummary', () => ({ region: COUNTY, term: TERM })],
    ['Findings', () => ({ region: COUNTY, term: TERM, ...LOCALE })],
    ['BatchesPage', () => ({})],
  ],
  register: [
    ['RollPage', () => ({ region: COUNTY, status: 'MATCHED' })],
    ['Findings', () => ({ region: COUNTY, term: TERM, ...LOCALE })],
  ],
  charity: [
    ['Donations', () => ({ uscc: CHARITY })],
    ['GivingChoices', () => ({ uscc: CHARITY })],
  ],
}
const ROLES = Object.keys(DAYS)

const say = (line: string) => console.log(line)
const at = (values: number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0

const claims = {
  ...Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`teacher${n}`, school(schoolCode(COUNTY, n))])),
  clerk: bureau('EDUCATION', COUNTY),
  register: bureau('RURAL_REVITALISATION', COUNTY),
  charity: partner(CHARITY),
  city: bureau('EDUCATION', CITY),
}
const directory = await mkdtemp(join(tmpdir(), 'dianming-bench-'))
const principals = join(directory, 'principals.json')
await writeFile(
  principals,
  JSON.stringify(
    Object.fromEntries(Object.entries(claims).map(([name, claim]) => [name, { password: 'demo', claim }])),
  ),
)
process.env.ROLL_FOLLOWS = 'false'
const house = await House.start(principals)
const admin = new pg.Pool({
  connectionString: Object.assign(new URL(house.platform.urlOf('subsidies')), {
    username: 'postgres',
    password: house.platform.secrets.adminPassword,
  }).href,
  max: 1,
})

/** What came of calls: how long those took that were answered, and what the others were told. */
class Came {
  readonly took: number[] = []
  readonly told = new Map<string, number>()

  note(ms: number, why: string | null): void {
    if (why === null) this.took.push(ms)
    else this.told.set(why, (this.told.get(why) ?? 0) + 1)
  }

  say(what: string, lasted: number): void {
    const refused = [...this.told].map(([why, times]) => `${why} ${times}`).join(', ') || 'none'
    say(
      `${what}: ${((this.took.length / lasted) * 1000).toFixed(1)} answers/s, p50 ${at(this.took, 0.5).toFixed(0)} ms, p99 ${at(this.took, 0.99).toFixed(0)} ms; refused or failed: ${refused}`,
    )
  }
}

async function call(client: string, [operation, variables]: Call, n: number, came: Came): Promise<void> {
  const began = performance.now()
  const answer = await fetch(`${house.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await house.token(client)}` },
    body: JSON.stringify({ query: portalText(operation), variables: variables(n) }),
  })
  const { errors } = (await answer.json()) as { errors?: { extensions?: { code?: string } }[] }
  const why = errors ? (errors[0]?.extensions?.code ?? 'error') : answer.ok ? null : String(answer.status)
  came.note(performance.now() - began, why)
  const later = Number(answer.headers.get('retry-after') ?? 0)
  if (!answer.ok && later) await pause(later * 1000)
}

async function user(n: number, until: number, came: Came): Promise<void> {
  const role = ROLES[n % ROLES.length] ?? ''
  const client = role === 'teacher' ? `teacher${Math.floor(n / ROLES.length) % 10}` : role
  const day = DAYS[role] ?? []
  for (let i = n; performance.now() < until; i++) {
    const next = day[i % day.length]
    if (next) await call(client, next, Math.floor(n / ROLES.length), came)
  }
}

/** A teacher who opens the school's page again and again. */
async function teacher(what: string, isOver: () => boolean): Promise<number> {
  const came = new Came()
  const page = DAYS.teacher?.[0]
  const began = performance.now()
  while (page && !isOver()) await call('teacher0', page, 0, came)
  came.say(what, performance.now() - began)
  return at(came.took, 0.99)
}

const memory = () => ['gateway', ...SERVICES].map(service => residentMegabytes(house.platform.pid(service) ?? 0))

try {
  await plantCity(admin, { students: STUDENTS, oneIn: ONE_IN })
  while ((await admin.query('select from reconciliation.finding_due limit 1')).rowCount) await pause(POLL_MS)
  for (let n = 0; n < ROLES.length; n++) await user(n, performance.now() + 2000, new Came())

  const before = memory()
  const came = new Came()
  const began = performance.now()
  const [, half] = await Promise.all([
    Promise.all(Array.from({ length: USERS }, (_, n) => user(n, began + LASTS_MS, came))),
    pause(LASTS_MS / 2).then(memory),
  ])
  came.say(`${USERS} users, ${STUDENTS} students`, performance.now() - began)
  const after = memory()
  say(
    `resident MB at start, half and end: ${['gateway', ...SERVICES].map((service, i) => `${service} ${before[i]} → ${half[i]} → ${after[i]}`).join(', ')}`,
  )

  const quietUntil = performance.now() + QUIET_MS
  const quiet = await teacher('a school’s page, quiet', () => performance.now() > quietUntil)
  let isDone = false
  const importing = house
    .importFile('city', 'Student', { region: BUSY, asOf: '2020-03-01', replace: false }, registryOf(BUSY, ROWS))
    .finally(() => {
      isDone = true
    })
  const beside = await teacher(`a school’s page while ${ROWS} rows of another county are imported`, () => isDone)
  const job = await importing
  if (job.status !== 'DONE') throw new Error(JSON.stringify(job))
  say(`  p99 ${(beside / quiet).toFixed(1)} × the quiet one`)
} finally {
  await admin.end()
  await house.stop()
  await rm(directory, { recursive: true, force: true })
}
