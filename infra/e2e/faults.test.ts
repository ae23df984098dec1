import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { House, pause, REGION } from './src/house.js'
import { interruptImport, madeRegistry, until } from './src/interrupted-import.js'

const ANSWER_WITHIN_MS = 5000
const EDUCATION = 'bureau-education'
const input = { region: REGION, asOf: '2020-03-01' }

let house: House
beforeAll(async () => {
  house = await House.start()
  await house.importFile(EDUCATION, 'Student', input, madeRegistry(20))
})
afterAll(() => house?.stop())

const ready = () => fetch(`${house.origin}/readyz`).then(answer => answer.status)
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
    expect(answer.errors?.map(error => error.extensions)).toContainEqual(
      expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE' }),
    )
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
  test.each([
    ['PostgreSQL while it reads', 'postgres', 700],
    ['the service and its worker while they read or apply', 'students', 1300],
    ['PostgreSQL at another moment', 'postgres', 1800],
  ] as const)('kill -9 of %s: every row is there once, as the file has it', async (_what, victim, delayMs) => {
    expect(await interruptImport(house, { rows: 20_000, turn: delayMs, victim, delayMs })).toEqual([])
  })
})
