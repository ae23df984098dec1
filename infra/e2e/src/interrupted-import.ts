import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { idNumber } from '@dianming/shared/testing/numbers'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import pg from 'pg'
import { type House, pause, REGION } from './house.js'

const RECOVER_WITHIN_MS = 60_000
const EDUCATION = 'bureau-education'
/** What is killed: the database, or the service with its worker. */
export type Victim = 'postgres' | 'students' | 'subsidies' | 'reconciliation'

/** A registry of `count` children who do not exist; `turn` changes the class of every third. */
export const madeRegistry = (count: number, turn = 0): Buffer =>
  csv(
    REGISTRY_HEADINGS,
    Array.from({ length: count }, (_, i) =>
      pupil(
        idNumber(
          `20${String(5 + (i % 10)).padStart(2, '0')}-0${1 + (Math.floor(i / 1000) % 9)}-1${Math.floor(i / 9000) % 9}`,
          i % 1000,
        ),
        `孩子${i}`,
        { 班级: classOf(i, turn) },
      ),
    ),
  )
const classOf = (i: number, turn: number) => (i % 3 === 0 ? String(turn) : '0')

/** Waits until something holds; throws after a minute. */
export async function until(what: () => Promise<boolean>): Promise<void> {
  const began = Date.now()
  while (!(await what().catch(() => false))) {
    if (Date.now() - began > RECOVER_WITHIN_MS) throw new Error('did not recover')
    await pause(100)
  }
}

/** Kills it with SIGKILL; who watches over it starts it again. */
export async function kill(house: House, victim: Victim): Promise<void> {
  const pid =
    victim === 'postgres'
      ? Number((await readFile(join(house.directory, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0])
      : house.platform.pid(victim)
  if (pid) process.kill(pid, 'SIGKILL')
}

/**
 * Sends a file of `rows` rows, kills with SIGKILL after `delayMs`, and waits for the import to end. Answers what is wrong with the
 * tables then: rows that are missing, doubled or otherwise than in the file.
 */
export async function interruptImport(
  house: House,
  { rows, turn, victim, delayMs }: { rows: number; turn: number; victim: Victim; delayMs: number },
): Promise<string[]> {
  const id = await house.startImport(
    EDUCATION,
    'Student',
    { region: REGION, asOf: '2020-03-01' },
    madeRegistry(rows, turn),
  )
  await pause(delayMs)
  await kill(house, victim)
  await until(async () => (await fetch(`${house.origin}/readyz`)).status === 200)
  const job = await house.importEnd(EDUCATION, 'Student', id)
  const wrong: string[] = []
  if (job.status !== 'DONE' || job.rowsRead !== rows || job.rowsAccepted + job.rowsUnchanged !== rows)
    wrong.push(`the import ended ${JSON.stringify({ ...job, errors: undefined })}`)
  const client = new pg.Client({ connectionString: house.platform.urlOf('students_job') })
  await client.connect()
  try {
    const stored = await client.query<{ name: string; class: string; open: string; others: number }>(
      `select s.name, s.class_name as class, e.class_name as open, (select count(*)::int from students.enrolment o where o.student_id = s.id) - 1 as others
       from students.student s left join students.enrolment e on e.student_id = s.id and e.until_date is null`,
    )
    const expected = new Map(Array.from({ length: rows }, (_, i) => [`孩子${i}`, classOf(i, turn)]))
    for (const row of stored.rows) {
      if (expected.get(row.name) !== row.class || row.open !== row.class || row.others !== 0)
        wrong.push(`${row.name} is ${JSON.stringify(row)}`)
      expected.delete(row.name)
    }
    if (stored.rows.length !== rows) wrong.push(`${stored.rows.length} rows are stored`)
    if (expected.size > 0) wrong.push(`${expected.size} children are missing`)
  } finally {
    await client.end()
  }
  return wrong.slice(0, 5)
}
