import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { House, pause } from '@dianming/e2e/house'
import { SERVICES } from '@dianming/local/services'
import { bureau } from '@dianming/shared/testing/claims'
import pg from 'pg'
import { peakMegabytes, postmasterOf } from './processes.js'
import { bareCopy, fileOf, loadByHand, personOf, registryOf, STUDENT_HEADINGS, studentRow } from './registry-file.js'

/**
 * A province's registers and registry: the files in beside a bare COPY of the same rows, the roll beside one join on digests written
 * by hand, and a run after one row in a hundred changed. Prints rows a second, ratios, and the peak memory of each process.
 */
const { values: options } = parseArgs({
  options: {
    students: { type: 'string', default: '1000000' },
    rows: { type: 'string', default: '300000' },
    /** tell where the database's time went, by the names of the statements */
    statements: { type: 'boolean', default: false },
  },
})
const STUDENTS = Number(options.students)
const ROWS = Number(options.rows)
const COUNTIES = 10
const PROVINCE = '51'
const AS_OF = '2020-03-01'
const LATER = '2020-04-01'
const CHANGED = 0.01
/** One register row in three is a child of the registry. */
const CHILDREN = 3
const SAMPLE_MS = 25

const REGISTER_HEADINGS = '户编号,户主姓名,姓名,证件号码,与户主关系,乡镇,村,户类型,识别时间,风险是否已消除'
const regionOf = (county: number) => `${PROVINCE}01${String(county + 1).padStart(2, '0')}`
const registerRow = (county: number, n: number, moved = false): string => {
  const isChild = n % CHILDREN === 0
  const { id, name } = personOf(regionOf(county), isChild ? n / CHILDREN : n, isChild)
  return `H${Math.floor(n / 4)},,${name},${id},${isChild ? '之子' : '户主'},第${n % 12}镇,第${n % 90}村,${moved ? '边缘户' : '脱贫户'},2016-05-01,否`
}

const say = (line: string) => console.log(line)
const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}
const each = (total: number) => Math.floor(total / COUNTIES)
const counties = Array.from({ length: COUNTIES }, (_, county) => county)

// the roll is called when the bench says so
process.env.ROLL_FOLLOWS = 'false'
const directory = await mkdtemp(join(tmpdir(), 'dianming-bench-'))
const principals = join(directory, 'principals.json')
await writeFile(
  principals,
  JSON.stringify({
    education: { password: 'demo', claim: bureau('EDUCATION', PROVINCE) },
    rural: { password: 'demo', claim: bureau('RURAL_REVITALISATION', PROVINCE) },
  }),
)
const house = await House.start(principals)
const adminUrl = Object.assign(new URL(house.platform.urlOf('students')), {
  username: 'postgres',
  password: house.platform.secrets.adminPassword,
}).href
const admin = new pg.Client({ connectionString: adminUrl })
await admin.connect()
const postmaster = postmasterOf(house.directory)
let peakPostgres = 0
const watch = setInterval(() => {
  peakPostgres = Math.max(peakPostgres, peakMegabytes(postmaster, true))
}, 500)

/** How often a statement was seen at work since it was last told. */
const seen = new Map<string, number>()
const sampler = options.statements ? new pg.Client({ connectionString: adminUrl }) : null
await sampler?.connect()
const sampling = setInterval(() => {
  sampler
    ?.query<{ name: string }>(
      `select coalesce(substring(query from '/\\* ([a-z.]+) \\*/'), left(query, 60)) as name from pg_stat_activity where state = 'active' and usename like '%_job' and query not like '%graphile%'`,
    )
    .then(found => {
      for (const { name } of found.rows) seen.set(name, (seen.get(name) ?? 0) + 1)
    })
    .catch(() => undefined)
}, SAMPLE_MS)
function sayStatements(): void {
  if (!sampler) return
  for (const [name, count] of [...seen].sort((a, b) => b[1] - a[1]).slice(0, 14))
    say(`    ${((count * SAMPLE_MS) / 1000).toFixed(1)} s ${name}`)
  seen.clear()
}

/** Imports a file for each county and compares with COPY. */
async function importAll(kind: 'Student' | 'Register', files: Buffer[], rows: number, input: object): Promise<void> {
  const client = kind === 'Student' ? 'education' : 'rural'
  const spent = await seconds(async () => {
    for (const county of counties) {
      const job = await house.importFile(
        client,
        kind,
        { region: regionOf(county), asOf: AS_OF, ...input },
        files[county] ?? Buffer.of(),
      )
      if (job.status !== 'DONE' || job.rowsAccepted !== rows / COUNTIES) throw new Error(JSON.stringify(job))
    }
  })
  const headings = kind === 'Student' ? STUDENT_HEADINGS : REGISTER_HEADINGS
  const copied = await seconds(() => bareCopy(admin, headings, files))
  say(
    `${kind} files: ${rows} rows in ${spent.toFixed(1)} s, ${Math.round(rows / spent)} rows/s; bare COPY ${copied.toFixed(1)} s, ${Math.round(rows / copied)} rows/s: ${(spent / copied).toFixed(1)} × COPY`,
  )
  if (kind === 'Student') {
    const loaded = await seconds(() => loadByHand(admin, files))
    say(
      `  a loader by hand ${loaded.toFixed(1)} s, ${Math.round(rows / loaded)} rows/s: ${(spent / loaded).toFixed(1)} × the loader`,
    )
  }
  sayStatements()
}

async function callRoll(asked: boolean): Promise<{ spent: number; run: Record<string, number> }> {
  const [row] = (
    await admin.query<{ id: string }>(
      'with run as (insert into reconciliation.roll_run (region, asked) values ($1, $2) returning id) select id, reconciliation.enqueue($3, id) from run',
      [PROVINCE, asked, 'roll'],
    )
  ).rows
  let run: Record<string, number | string> = {}
  const spent = await seconds(async () => {
    do {
      await pause(50)
      run =
        (
          await admin.query(
            'select status, failure, rows, persons, matched, review, joined, left_roll, changed from reconciliation.roll_run where id = $1',
            [row?.id],
          )
        ).rows[0] ?? {}
    } while (!['DONE', 'FAILED'].includes(String(run.status)))
  })
  if (run.status !== 'DONE') throw new Error(JSON.stringify(run))
  return { spent, run: run as Record<string, number> }
}

try {
  say(`${STUDENTS} students and ${ROWS} register rows in ${COUNTIES} counties`)
  await importAll(
    'Student',
    counties.map(county => registryOf(regionOf(county), each(STUDENTS))),
    STUDENTS,
    {},
  )
  await importAll(
    'Register',
    counties.map(county => fileOf(REGISTER_HEADINGS, each(ROWS), n => registerRow(county, n))),
    ROWS,
    { register: 'RURAL_REVITALISATION' },
  )

  await admin.query('checkpoint')
  const first = await callRoll(true)
  sayStatements()
  const byHand: number[] = []
  for (let i = 0; i < 3; i++) {
    byHand.push(
      await seconds(() =>
        admin.query(
          `create table bench_roll as select m.id as member_id, s.id as student_id, array(select r.category from households.registration r where r.member_id = m.id and r.until_date is null) as categories
           from households.member m left join students.student s on s.id_digest = m.id_digest`,
        ),
      ),
    )
    await admin.query('drop table bench_roll')
  }
  const hand = byHand.sort((a, b) => a - b)[1] ?? 1
  say(
    `the roll: ${first.spent.toFixed(1)} s for ${first.run.rows} rows, ${first.run.matched} matched; the join by hand ${hand.toFixed(1)} s: ${(first.spent / hand).toFixed(1)} × the join`,
  )
  seen.clear()
  const whole = await callRoll(true)
  sayStatements()
  say(`the whole roll again, nothing changed: ${whole.spent.toFixed(1)} s, ${whole.run.changed} changes`)

  for (const county of counties) {
    const some = (total: number, row: (n: number) => string) =>
      Array.from({ length: Math.ceil(each(total) * CHANGED) }, (_, i) => row(Math.floor(i / CHANGED)))
    const students = Buffer.from(
      `${STUDENT_HEADINGS}\n${some(STUDENTS, n => studentRow(regionOf(county), n, true)).join('\n')}\n`,
    )
    const rows = Buffer.from(`${REGISTER_HEADINGS}\n${some(ROWS, n => registerRow(county, n, true)).join('\n')}\n`)
    const input = { region: regionOf(county), asOf: LATER, replace: false }
    for (const job of [
      await house.importFile('education', 'Student', input, students),
      await house.importFile('rural', 'Register', { ...input, register: 'RURAL_REVITALISATION' }, rows),
    ])
      if (job.status !== 'DONE') throw new Error(JSON.stringify(job))
  }
  sayStatements()
  const again = await callRoll(false)
  sayStatements()
  say(
    `after ${CHANGED * 100} % changed: ${again.spent.toFixed(1)} s for ${again.run.rows} rows, ${again.run.changed} changes: ${((again.spent / first.spent) * 100).toFixed(1)} % of the first`,
  )
  const still = await callRoll(false)
  say(
    `after nothing changed: ${still.spent.toFixed(2)} s, ${still.run.changed} changes: ${((still.spent / first.spent) * 100).toFixed(1)} % of the first`,
  )
  const check = await callRoll(true)
  if (check.run.joined || check.run.left_roll || check.run.changed)
    throw new Error(`the whole roll finds more: ${JSON.stringify(check.run)}`)
  for (const service of ['gateway', ...SERVICES])
    say(`peak memory of ${service}: ${peakMegabytes(house.platform.pid(service) ?? 0)} MB`)
  say(`peak memory of PostgreSQL's largest process: ${peakPostgres} MB (with 128 MB of shared buffers)`)
} finally {
  clearInterval(watch)
  clearInterval(sampling)
  await sampler?.end()
  await admin.end()
  await house.stop()
  await rm(directory, { recursive: true, force: true })
}
