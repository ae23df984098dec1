import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { House, REGION } from './src/house.js'
import { makeMatchingCounty, type TrueRow } from './src/matching-county.js'

const ROWS = 20_500
const MIN_RIGHT_FIRST = 0.99

interface Line {
  status: string
  matchedBy: string | null
  student: { registryNumber: string } | null
  member: { household: { number: string } }
  candidates: { student: { registryNumber: string } }[]
}

let house: House
let lines: [Line, TrueRow][]
jest.setTimeout(300_000)
beforeAll(async () => {
  house = await House.start()
  const county = makeMatchingCounty(2026, REGION, 40_000, ROWS)
  const input = { region: REGION, asOf: '2020-03-01' }
  const imported = [
    await house.importFile('bureau-education', 'Student', input, county.students),
    await house.importFile('bureau-rural', 'Register', { ...input, register: 'RURAL_REVITALISATION' }, county.register),
  ]
  expect(imported.map(job => [job.status, job.rowsRejected])).toEqual([
    ['DONE', 0],
    ['DONE', 0],
  ])
  await house.callRoll()
  const roll = await house.all<Line>(
    'bureau-education',
    `roll(region: "${REGION}")`,
    'status matchedBy student { registryNumber } member { household { number } } candidates { student { registryNumber } }',
  )
  lines = roll.flatMap(line => {
    const row = county.truth.get(line.member.household.number)
    return row ? [[line, row]] : []
  })
  expect(lines).toHaveLength(ROWS)
}, 300_000)
afterAll(() => house?.stop())

describe(`${ROWS} register rows at three times the sample's noise`, () => {
  test('nobody is matched to another child', () => {
    const matched = lines.filter(([line]) => line.status === 'MATCHED')
    expect(matched.length).toBeGreaterThan(6000)
    expect(
      matched.filter(([line, row]) => line.student?.registryNumber !== row.registry).map(([, row]) => row.household),
    ).toEqual([])
  })

  test('the right child is the first candidate of nearly every review that can be resolved', () => {
    const reviews = lines.filter(([line, row]) => line.status === 'REVIEW' && row.isResolvable)
    const right = reviews.filter(([line, row]) => line.candidates[0]?.student.registryNumber === row.registry)
    expect(reviews.length).toBeGreaterThan(1000)
    expect(right.length / reviews.length).toBeGreaterThanOrEqual(MIN_RIGHT_FIRST)
  })

  test('every child of the registry is matched or put before a person', () => {
    const lost = lines.filter(([line, row]) => row.registry && !['MATCHED', 'REVIEW'].includes(line.status))
    expect(lost.map(([line, row]) => [row.household, line.status])).toEqual([])
  })

  test('namesakes born the same day and twins are neither matched nor offered', () => {
    const strangers = lines.filter(([, row]) => row.why === 'NAMESAKE' || row.why === 'TWIN')
    expect(strangers).toHaveLength(300)
    expect(strangers.filter(([line]) => ['MATCHED', 'REVIEW'].includes(line.status))).toEqual([])
  })
})
