import { readdir, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { type BareServer, startBareCells, startBareServer } from '@dianming/cells/bare-cells'
import { countNow, feedStates } from '@dianming/cells/care'
import { onDatabase, otherDatabase } from '@dianming/cells/statements'

/**
 * Counties as cells under a province, each a server of its own, beside one server that holds all of them: how long rows take to the
 * province, a statement, all doubled payments, and a term's payments at full speed; processor time, log, what lies between, disk.
 */
const { values: options } = parseArgs({
  options: {
    cells: { type: 'string', default: '10' },
    students: { type: 'string', default: '60000' },
    /** of a thousand students so many are in the next county too */
    shared: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '5' },
  },
})
const [CELLS, STUDENTS, SHARED, ROUNDS] = [options.cells, options.students, options.shared, options.rounds].map(
  Number,
) as [number, number, number, number]
const TERMS = ['2018-2019-2', '2019-2020-2'] as const
const CHUNK = 1000
const TICKS_A_SECOND = 100
const WRITERS = 2

const say = (line: string) => console.log(line)
const seconds = (since: number) => (Date.now() - since) / 1000
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** A county's students, each paid once in an earlier term. */
const plant = (url: string, cell: string, nth: number): Promise<unknown> =>
  onDatabase(url, async client => {
    await client.query(
      `with school as (
         insert into students.school (code, name, name_key, region, stages) values ('2' || $1::text || '001', '某小学', '某小学', $1, '{PRIMARY}') returning id),
       person as (
         insert into students.student (registry_cipher, registry_digest, registry_permanent, id_digest, name, name_key, pinyin_key, sex, birth_date,
           school_id, school_code, region, stage, grade, boarder, status, exchange_key, exchange_registry)
         select 'k:x', sha256(convert_to('registry' || p, 'UTF8')), true, sha256(convert_to('id' || p, 'UTF8')), 'x', 'x', 'x', 'MALE',
           '2010-01-01', school.id, '2' || $1 || '001', $1, 'PRIMARY', 3, false, 'ENROLLED', sha256(convert_to('exchange' || p, 'UTF8')),
           sha256(convert_to('exchanged registry' || p, 'UTF8'))
         from school, generate_series(1, $3::int) n
         -- the first of a thousand are the next county's too
         cross join lateral (select case when n % 1000 < $4::int then (($2::int + 1) % $5::int) || '-' || (n + 500) else $2 || '-' || n end as p) q
         returning id)
       insert into students.enrolment (student_id, school_id, stage, grade, boarder, status, from_date)
       select person.id, school.id, 'PRIMARY', 3, false, 'ENROLLED', '2018-09-01' from person, school`,
      [cell, nth, STUDENTS, SHARED, CELLS],
    )
    await client.query('analyze students.student, students.enrolment')
  })

/** Pays every student of a county for a term, some thousand a transaction. */
const pay = (url: string, cell: string, term: string): Promise<void> =>
  onDatabase(url, async client => {
    const { rows } = await client.query<{ id: string }>(
      'select id from students.student where region = $1 order by id',
      [cell],
    )
    for (let at = 0; at < rows.length; at += CHUNK)
      await client.query(
        `insert into subsidies.payment (student_id, programme_code, term, amount_fen, form, payer, serial, is_reissue, region, made_by, status)
         select id, 'CE_LIVING', $2, 25000, 'MONEY', '某区教委', $2 || $3 || '-' || ($4::int + n), false, $3, 'bureau:' || $3 || ':EDUCATION', 'SENT'
         from unnest($1::uuid[]) with ordinality u (id, n)`,
        [rows.slice(at, at + CHUNK).map(row => row.id), term, cell, at],
      )
  })

/** Processor seconds that a server has used since it began, of itself and of all that it started. */
async function processorOf(server: BareServer): Promise<number> {
  const postmaster = (await readFile(`${server.directory}/postmaster.pid`, 'utf8')).split('\n')[0] ?? ''
  const stat = async (pid: string) =>
    (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''))
      .replace(/^.*\) /, '')
      .split(' ')
      .map(Number)
  const own = await stat(postmaster)
  let ticks = (own[11] ?? 0) + (own[12] ?? 0) + (own[13] ?? 0) + (own[14] ?? 0)
  for (const pid of (await readdir('/proc')).filter(name => /^\d+$/.test(name))) {
    const fields = await stat(pid)
    if (String(fields[1]) === postmaster) ticks += (fields[11] ?? 0) + (fields[12] ?? 0)
  }
  return ticks / TICKS_A_SECOND
}
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
const logOf = (url: string) =>
  onDatabase(url, async client =>
    Number((await client.query<{ n: string }>("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0') as n")).rows[0]?.n),
  )
const sizeOf = (url: string) =>
  onDatabase(url, async client =>
    Number((await client.query<{ n: string }>('select pg_database_size(current_database()) as n')).rows[0]?.n),
  )
const rowsOf = (url: string) =>
  onDatabase(url, async client =>
    Number((await client.query<{ n: string }>('select count(*) as n from subsidies.payment')).rows[0]?.n),
  )

async function timed(url: string, text: string): Promise<{ ms: number; rows: string }> {
  return onDatabase(url, async client => {
    await client.query("select set_config('app.audience', 'AUDITOR', false)")
    const times: number[] = []
    let found = ''
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now()
      const { rows } = await client.query<Record<string, unknown>>(text)
      times.push(performance.now() - began)
      found = JSON.stringify(rows)
    }
    return { ms: median(times), rows: found }
  })
}
const STATEMENT = `select region, channel, persons, person_times, amount_fen from reconciliation.statement_of('5', '${TERMS[1]}', '{REGION}') order by 1, 2`
const DOUBLED = `select count(*)::int as n, sum(stake_fen)::bigint as fen from reconciliation.rule_duplicate_payment`

const names = Array.from({ length: CELLS }, (_, i) => [`5001${String(10 + i)}`, `区县${i}`] as const)
const durable = { fsync: 'on', shared_buffers: '256MB', max_wal_size: '2GB' }
const cells = await startBareCells(names, durable)
const one = await startBareServer({ ...durable, wal_level: 'replica', shared_buffers: '1GB' })
const everywhere = [cells.province, ...cells.counties]
const inParts = async (work: (nth: number) => Promise<unknown>) => {
  const left = names.map((_, i) => i)
  await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      for (let nth = left.shift(); nth !== undefined; nth = left.shift()) await work(nth)
    }),
  )
}
const arrived = async (rows: number) => {
  while ((await rowsOf(cells.province.url)) < rows) await new Promise(resolve => setTimeout(resolve, 200))
}
try {
  let began = Date.now()
  await inParts(nth => plant(cells.counties[nth]?.url ?? '', names[nth]?.[0] ?? '', nth))
  await inParts(nth => pay(cells.counties[nth]?.url ?? '', names[nth]?.[0] ?? '', TERMS[0]))
  say(`${CELLS} counties of ${STUDENTS}: students and a term's payments written in ${seconds(began).toFixed(1)} s`)
  await arrived(CELLS * STUDENTS)
  say(`all at the province ${seconds(began).toFixed(1)} s after the first`)
  for (let nth = 0; nth < CELLS; nth++) {
    await plant(one.url, names[nth]?.[0] ?? '', nth)
    await pay(one.url, names[nth]?.[0] ?? '', TERMS[0])
  }

  const [log, used] = [
    await Promise.all(everywhere.map(each => logOf(each.url))),
    await Promise.all(everywhere.map(processorOf)),
  ]
  began = Date.now()
  await inParts(nth => pay(cells.counties[nth]?.url ?? '', names[nth]?.[0] ?? '', TERMS[1]))
  const written = seconds(began)
  await arrived(2 * CELLS * STUDENTS)
  const there = seconds(began)
  const spent = (await Promise.all(everywhere.map(processorOf))).map((now, i) => now - (used[i] ?? 0))
  const logged = (await Promise.all(everywhere.map(each => logOf(each.url)))).map((now, i) => now - (log[i] ?? 0))
  const payments = CELLS * STUDENTS
  say(
    `a term's ${payments} payments: written in ${written.toFixed(1)} s, all at the province ${(there - written).toFixed(1)} s later`,
  )
  say(
    `  processor a payment: county ${((sum(spent.slice(1)) / payments) * 1000).toFixed(2)} ms, province ${(((spent[0] ?? 0) / payments) * 1000).toFixed(2)} ms`,
  )
  say(
    `  log a payment: county ${(sum(logged.slice(1)) / payments / 1000).toFixed(2)} kB, province ${((logged[0] ?? 0) / payments / 1000).toFixed(2)} kB`,
  )
  const [oneUsed, oneLog, oneBegan] = [await processorOf(one), await logOf(one.url), Date.now()]
  await inParts(nth => pay(one.url, names[nth]?.[0] ?? '', TERMS[1]))
  say(
    `the same in one database: ${seconds(oneBegan).toFixed(1)} s, ${((((await processorOf(one)) - oneUsed) / payments) * 1000).toFixed(2)} ms and ${(((await logOf(one.url)) - oneLog) / payments / 1000).toFixed(2)} kB a payment`,
  )

  for (const url of [cells.province.url, one.url])
    await onDatabase(url, client =>
      client.query('vacuum analyze students.student, students.enrolment, subsidies.payment'),
    )
  for (const [what, text] of [
    ['statement by county', STATEMENT],
    ['all doubled payments', DOUBLED],
  ] as const) {
    const [fed, whole] = [await timed(cells.province.url, text), await timed(one.url, text)]
    say(
      `${what}: province ${fed.ms.toFixed(0)} ms, one database ${whole.ms.toFixed(0)} ms, ${(fed.ms / whole.ms).toFixed(2)} times; ${fed.rows === whole.rows ? 'the same rows' : `OTHER ROWS: ${fed.rows.slice(0, 300)} and ${whole.rows.slice(0, 300)}`}`,
    )
  }
  began = Date.now()
  const found = await onDatabase(cells.province.url, async client => {
    for (;;) {
      const { rows } = await client.query<{ n: number }>('select province.keep_findings(2000) as n')
      if (!rows[0]?.n) break
    }
    return Number(
      (await client.query<{ n: string }>('select count(distinct key) as n from province.finding')).rows[0]?.n,
    )
  })
  say(`findings between counties, of everybody at once: ${found} in ${seconds(began).toFixed(1)} s`)
  for (const county of cells.counties) for (let i = 0; i < 2; i++) await countNow(county.url)
  await new Promise(resolve => setTimeout(resolve, 3000))
  say(
    `rows compared: ${(await feedStates(cells.province.url)).filter(each => each.agrees).length} of ${CELLS} counties agree`,
  )
  const [county, exchange, province, whole] = await Promise.all([
    sizeOf(cells.counties[0]?.url ?? ''),
    sizeOf(otherDatabase(cells.counties[0]?.url ?? '', 'exchange')),
    sizeOf(cells.province.url),
    sizeOf(one.url),
  ])
  const each = (bytes: number, students: number) => `${(bytes / students / 1000).toFixed(2)} kB`
  say(
    `disk a student with two payments: county ${each(county, STUDENTS)}, its exchange ${each(exchange, STUDENTS)}, province ${each(province, CELLS * STUDENTS)}, one database ${each(whole, CELLS * STUDENTS)}`,
  )
} finally {
  await cells.stop()
  await one.cluster.stop()
  await rm(dirname(one.directory), { recursive: true, force: true })
}
