import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { idNumber } from '@dianming/shared/testing/numbers'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { House, pause, REGION } from './src/house.js'

const ANSWER_WITHIN_MS = 5000
const RECOVER_WITHIN_MS = 30_000
const EDUCATION = 'bureau-education'
const input = { region: REGION, asOf: '2020-03-01' }

/** A registry of `count` children who do not exist. */
const registry = (count: number) =>
  csv(
    REGISTRY_HEADINGS,
    Array.from({ length: count }, (_, i) =>
      pupil(
        idNumber(
          `20${String(5 + (i % 10)).padStart(2, '0')}-0${1 + (Math.floor(i / 1000) % 9)}-1${Math.floor(i / 9000) % 9}`,
          i % 1000,
        ),
        `孩子${i}`,
      ),
    ),
  )

let house: House
beforeAll(async () => {
  house = await House.start()
  await house.importFile(EDUCATION, 'Student', input, registry(20))
})
afterAll(() => house?.stop())

const ready = () => fetch(`${house.origin}/readyz`).then(answer => answer.status)
async function until(what: () => Promise<boolean>): Promise<void> {
  const began = Date.now()
  while (!(await what().catch(() => false))) {
    if (Date.now() - began > RECOVER_WITHIN_MS) throw new Error('did not recover')
    await pause(100)
  }
}

const MIXED =
  '{ school(code: "2150001003") { name students(first: 2) { nodes { name payments { id } gifts { id } categories } } } programmes { code } }'
interface Mixed {
  school: {
    name: string
    students: { nodes: { name: string; payments: unknown; gifts: unknown; categories: unknown }[] }
  } | null
  programmes: unknown[] | null
}

describe('a service that is killed or hangs', () => {
  test('kill -9 of a subgraph: the rest answers, the error is coded, /readyz is 503, and it comes back', async () => {
    expect(await ready()).toBe(200)
    process.kill(house.platform.pid('donations') ?? 0, 'SIGKILL')
    await pause(50)
    const answer = await house.query<Mixed>(EDUCATION, MIXED)
    expect(await ready()).toBe(503)
    expect(answer).toMatchObject({ status: 200, data: { school: { name: '贾嗣小学' }, programmes: expect.anything() } })
    expect(answer.data?.school?.students.nodes[0]).toMatchObject({ gifts: null, payments: [], categories: [] })
    expect(answer.errors?.map(error => error.extensions)).toContainEqual({ code: 'SUBGRAPH_UNAVAILABLE' })
    await until(async () => (await ready()) === 200)
    expect((await house.query<Mixed>(EDUCATION, MIXED)).errors).toBeUndefined()
    expect(house.said.join()).toMatch(/donations died \(signal SIGKILL\)/)
  })

  test('SIGSTOP of a subgraph: partial data with TIMEOUT within five seconds, and it recovers', async () => {
    const pid = house.platform.pid('subsidies') ?? 0
    process.kill(pid, 'SIGSTOP')
    try {
      const began = Date.now()
      const answer = await house.query<Mixed>(EDUCATION, MIXED)
      expect(Date.now() - began).toBeLessThan(ANSWER_WITHIN_MS)
      expect(answer).toMatchObject({ status: 200, data: { programmes: null, school: { name: '贾嗣小学' } } })
      expect(answer.data?.school?.students.nodes[0]).toMatchObject({ payments: null, gifts: [] })
      expect(new Set(answer.errors?.map(error => error.extensions.code))).toEqual(new Set(['TIMEOUT']))
      expect(await ready()).toBe(503)
      // also when nothing else was asked for
      expect(await house.query(EDUCATION, '{ programmes { code } }')).toMatchObject({
        status: 200,
        data: null,
        errors: [{ extensions: { code: 'TIMEOUT' } }],
      })
    } finally {
      process.kill(pid, 'SIGCONT')
    }
    await until(async () => (await ready()) === 200)
    expect((await house.query<Mixed>(EDUCATION, MIXED)).errors).toBeUndefined()
  })
})

describe('an import that is interrupted', () => {
  const ROWS = 20_000
  const file = registry(ROWS)

  async function students(): Promise<{ total: number; distinct: number; enrolments: number }> {
    const client = new pg.Client({ connectionString: house.platform.urlOf('students_job') })
    await client.connect()
    const found = await client.query<{ total: number; distinct: number; enrolments: number }>(
      'select count(*)::int as total, count(distinct registry_digest)::int as distinct, (select count(*)::int from students.enrolment) as enrolments from students.student',
    )
    await client.end()
    return found.rows[0] ?? { total: 0, distinct: 0, enrolments: 0 }
  }

  async function interrupted(kill: () => Promise<void> | void, delayMs: number): Promise<void> {
    const id = await house.startImport(EDUCATION, 'Student', input, file)
    await pause(delayMs)
    await kill()
    await until(async () => (await ready()) === 200)
    const job = await house.importEnd(EDUCATION, 'Student', id)
    expect(job).toMatchObject({ status: 'DONE', rowsRead: ROWS, rowsRejected: 0 })
    expect(job.rowsAccepted + job.rowsUnchanged).toBe(ROWS)
    expect(await students()).toEqual({ total: ROWS, distinct: ROWS, enrolments: ROWS })
  }

  const killPostgres = async () => {
    const pid = Number((await readFile(join(house.directory, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0])
    process.kill(pid, 'SIGKILL')
  }

  test('kill -9 of PostgreSQL while it reads: it comes back and the import completes, no row twice, none lost', () =>
    interrupted(killPostgres, 700))
  test('kill -9 of the service while it reads or applies: the same', () =>
    interrupted(() => void process.kill(house.platform.pid('students') ?? 0, 'SIGKILL'), 1300))
  test('kill -9 of PostgreSQL again, at another moment: the same', () => interrupted(killPostgres, 1800))
})
