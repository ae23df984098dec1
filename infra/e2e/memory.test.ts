import { readFileSync } from 'node:fs'
import { idNumber } from '@dianming/shared/testing/numbers'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { House, pause, REGION } from './src/house.js'
import { bomb, sharedWorkbook } from './src/made-xlsx.js'

/** What an import may cost the process that reads it. */
const MAX_MEGABYTES = 300
const ROWS = 200_000
const POLL_MS = 300
const EDUCATION = 'bureau-education'

let house: House
beforeAll(async () => {
  house = await House.start()
})
afterAll(() => house?.stop())
jest.setTimeout(300_000)

/** The most memory that the service has held since it started. */
const peak = () =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${house.platform.pid('students')}/status`, 'utf8'))?.[1]) / 1024

/** Children of five counties' worth, one after the other. */
function* children(): Generator<string[]> {
  yield [...REGISTRY_HEADINGS]
  for (let n = 0; n < ROWS; n++) {
    const day = Math.floor(n / 900) % 280
    const birthDate = `20${String(5 + Math.floor(n / 252_000)).padStart(2, '0')}-${String(1 + Math.floor(day / 28)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`
    yield pupil(idNumber(birthDate, n % 900), `孩子${n % 977}`, {
      学校标识码: `21500${String(1000 + (n % 90)).padStart(5, '0')}`,
    })
  }
}
/** Autovacuum at its worst: time and again it looks at tables whose new rows it cannot see yet. */
async function whilePlannerIsMisled<T>(work: () => Promise<T>): Promise<T> {
  let isOver = false
  const looking = (async () => {
    while (!isOver) {
      await house.sql('vacuum analyze students.school, students.student, students.enrolment')
      await pause(POLL_MS)
    }
  })()
  try {
    return await work()
  } finally {
    isOver = true
    await looking
  }
}
const send = (file: Buffer) =>
  house.importFile(EDUCATION, 'Student', { region: REGION, asOf: '2020-03-01', dryRun: true }, file)

test('a zip bomb is stopped while it inflates, whatever its header says', async () => {
  for (const file of [await bomb('sheet', 600), await bomb('texts', 100)]) {
    expect(file.length).toBeLessThan(8 * 1024 * 1024)
    expect(await send(file)).toMatchObject({ status: 'REFUSED', failureCode: 'FILE_TOO_LARGE' })
  }
  expect(await send(await bomb('sheet', 100, 1000))).toMatchObject({
    status: 'REFUSED',
    failureCode: 'FILE_NOT_A_TABLE',
  })
  console.info(`peak ${peak().toFixed(0)} MB`)
  expect(peak()).toBeLessThan(MAX_MEGABYTES)
})

test.each([
  ['CSV', async () => csv(REGISTRY_HEADINGS, [...children()].slice(1))],
  ['XLSX', () => sharedWorkbook(children())],
])('200,000 rows of %s are read in bounded memory, whatever the planner was told meanwhile', async (_what, make) => {
  const file = await make()
  expect(await whilePlannerIsMisled(() => send(file))).toMatchObject({
    status: 'DONE',
    rowsRead: ROWS,
    rowsAccepted: ROWS,
    rowsRejected: 0,
  })
  console.info(`peak ${peak().toFixed(0)} MB`)
  expect(peak()).toBeLessThan(MAX_MEGABYTES)
})
