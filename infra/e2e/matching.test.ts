import { nameKey } from '@dianming/shared/identity/name'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { House, REGION } from './src/house.js'
import { makeMatchingCounty } from './src/matching-county.js'
import { type Judged, judge, MATCHED_LINE, type MatchedLine } from './src/matching-figures.js'

const ROWS = 20_500
const MIN_RIGHT_FIRST = 0.99

let house: House
let lines: Judged[]
jest.setTimeout(300_000)
beforeAll(async () => {
  house = await House.start()
  const county = makeMatchingCounty(2026, REGION, 40_000, ROWS, { families: 30 })
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
  const roll = await house.all<MatchedLine>('bureau-education', `roll(region: "${REGION}")`, MATCHED_LINE)
  lines = roll.flatMap(line => {
    const row = county.truth.get(`${line.member.household.number} ${nameKey(line.member.name)}`)
    return row ? [[line, row] as Judged] : []
  })
  expect(lines).toHaveLength(ROWS)
}, 300_000)
afterAll(() => house?.stop())

const rowsOf = (judged: Judged[]) => judged.map(([line, row]) => [row.why, row.household, row.nameKey, line.status])

describe(`${ROWS} register rows at three times the sample's noise, families among them`, () => {
  test('nobody is matched to another child', () => {
    const { matched, wrong } = judge(lines)
    expect(matched).toBeGreaterThan(6000)
    expect(rowsOf(wrong)).toEqual([])
  })

  test('the right child is the first candidate of nearly every review that can be resolved', () => {
    const { resolvable, notFirst } = judge(lines)
    expect(resolvable).toBeGreaterThan(1000)
    expect(1 - notFirst.length / resolvable).toBeGreaterThanOrEqual(MIN_RIGHT_FIRST)
  })

  test('every child of the registry is matched or put before a person', () => {
    expect(rowsOf(judge(lines).lost)).toEqual([])
  })

  test('namesakes born the same day and twins are neither matched nor offered', () => {
    const strangers = lines.filter(([, row]) => row.why === 'NAMESAKE' || row.why === 'TWIN')
    expect(strangers).toHaveLength(300)
    expect(strangers.filter(([line]) => ['MATCHED', 'REVIEW'].includes(line.status))).toEqual([])
  })
})
