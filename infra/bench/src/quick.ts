import { execFileSync } from 'node:child_process'
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { House, pause } from '@dianming/e2e/house'
import { SERVICES } from '@dianming/local/services'
import { bureau, school } from '@dianming/shared/testing/claims'
import pg from 'pg'
import { CITY, COUNTIES, plantCounties, schoolCode, TERM } from './planted-city.js'
import { portalText } from './portal-texts.js'
import { cpuMs, postmasterOf } from './processes.js'
import { loadByHand, registryOf } from './registry-file.js'

/**
 * In under three minutes whether something became slow: ratios alone, as machines differ. What a page of a county of 30,000 students
 * costs beside that of one of 600 on one platform, the findings beside a GROUP BY, the roll beside a join, an import beside a loader by hand. Adds
 * a line to quick.tsv, and says what is more than a quarter above the line before.
 */
const LINES = new URL('../quick.tsv', import.meta.url)
const SMALL = COUNTIES[0] ?? ''
const LARGE = COUNTIES[1] ?? ''
const SIZES = new Map([
  [SMALL, 600],
  [LARGE, 30_000],
])
const ONE_IN = 6
const TIMES = 40
const ROUNDS = 5
const ROWS = 20_000
const POLL_MS = 20
const SLOWER = 1.25

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const directory = await mkdtemp(join(tmpdir(), 'dianming-bench-'))
const principals = join(directory, 'principals.json')
const claims = Object.fromEntries([
  ['city', bureau('EDUCATION', CITY)],
  ...[SMALL, LARGE].flatMap(county => [
    [`clerk-${county}`, bureau('EDUCATION', county)],
    [`school-${county}`, school(schoolCode(county, 0))],
  ]),
])
await writeFile(
  principals,
  JSON.stringify(
    Object.fromEntries(Object.entries(claims).map(([name, claim]) => [name, { password: 'demo', claim }])),
  ),
)
process.env.ROLL_FOLLOWS = 'false'
const house = await House.start(principals)
const admin = new pg.Client({
  connectionString: Object.assign(new URL(house.platform.urlOf('subsidies')), {
    username: 'postgres',
    password: house.platform.secrets.adminPassword,
  }).href,
})
await admin.connect()
const postmaster = postmasterOf(house.directory)
const spent = () =>
  ['gateway', ...SERVICES].reduce(
    (sum, service) => sum + cpuMs(house.platform.pid(service) ?? 0),
    cpuMs(postmaster, true),
  )
const took = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** CPU of a page of the large county beside the small one's, in turns. */
async function growth(who: string, operation: string, variables: (county: string) => object): Promise<number> {
  const ratios: number[] = []
  for (let round = -1; round < ROUNDS; round++) {
    const costs: number[] = []
    for (const county of [SMALL, LARGE]) {
      const before = spent()
      for (let i = 0; i < TIMES / ROUNDS; i++)
        await house.data(`${who}-${county}`, portalText(operation), variables(county))
      costs.push(spent() - before)
    }
    if (round >= 0) ratios.push((costs[1] ?? 0) / (costs[0] ?? 1))
  }
  return median(ratios)
}

async function roll(region: string): Promise<void> {
  const { rows } = await admin.query<{ id: string }>(
    'with run as (insert into reconciliation.roll_run (region, asked) values ($1, true) returning id) select id, reconciliation.enqueue($2, id) from run',
    [region, 'roll'],
  )
  for (;;) {
    const run = await admin.query<{ status: string }>('select status from reconciliation.roll_run where id = $1', [
      rows[0]?.id,
    ])
    if (run.rows[0]?.status === 'DONE') return
    if (run.rows[0]?.status === 'FAILED') throw new Error('the roll failed')
    await pause(POLL_MS)
  }
}

const ratios: Record<string, number> = {}
try {
  await plantCounties(admin, SIZES, ONE_IN)
  while ((await admin.query('select from reconciliation.finding_due limit 1')).rowCount) await pause(POLL_MS)
  const locale = 'zh-CN'
  ratios['named students'] = await growth('school', 'NamedStudents', c => ({
    code: schoolCode(c, 0),
    term: TERM,
    locale,
  }))
  ratios.roll = await growth('clerk', 'RollPage', region => ({ region }))
  ratios.findings = await growth('clerk', 'Findings', region => ({ region, term: TERM, locale }))
  ratios.summary = await growth('clerk', 'FindingSummary', region => ({ region, term: TERM }))
  ratios.batches = await growth('clerk', 'BatchesPage', () => ({}))

  const summary = () => house.data(`clerk-${LARGE}`, portalText('FindingSummary'), { region: LARGE, term: TERM })
  const byHand = () =>
    admin.query(
      'select rule, count(*), count(distinct person_key), sum(stake_fen) from reconciliation.kept_finding where county = $1 and term = $2 group by rule',
      [LARGE, TERM],
    )
  const compared: number[] = []
  for (let i = 0; i < TIMES; i++) compared.push((await took(summary)) / (await took(byHand)))
  ratios['summary by hand'] = median(compared)

  const file = registryOf(COUNTIES[2] ?? '', ROWS)
  const imported = await took(async () => {
    const job = await house.importFile('city', 'Student', { region: COUNTIES[2], asOf: '2020-03-01' }, file)
    if (job.status !== 'DONE') throw new Error(JSON.stringify(job))
  })
  ratios['import by hand'] = imported / (await took(() => loadByHand(admin, [file])))

  const join = async () => {
    await admin.query(
      'create table by_hand as select m.id, s.id as student_id from households.member m left join students.student s on s.id_digest = m.id_digest',
    )
    await admin.query('drop table by_hand')
  }
  const rolled: number[] = []
  for (let i = 0; i < 3; i++) rolled.push((await took(() => roll(LARGE))) / (await took(join)))
  ratios['roll by join'] = median(rolled)
} finally {
  await admin.end()
  await house.stop()
  await rm(directory, { recursive: true, force: true })
}

const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
const names = Object.keys(ratios)
const known = (await readFile(LINES, 'utf8').catch(() => '')).trimEnd().split('\n').filter(Boolean)
const heading = ['commit', ...names].join('\t')
const line = [commit, ...names.map(name => (ratios[name] ?? 0).toFixed(2))].join('\t')
const before = known[0] === heading ? known.at(-1)?.split('\t') : undefined
await appendFile(LINES, `${known[0] === heading ? '' : `${heading}\n`}${line}\n`)
console.log(heading)
console.log(line)
for (const [i, name] of names.entries()) {
  const was = Number(before?.[i + 1])
  if (was > 0 && (ratios[name] ?? 0) > was * SLOWER)
    console.log(`${name}: ${was} at ${before?.[0]}, now ${(ratios[name] ?? 0).toFixed(2)}`)
}
