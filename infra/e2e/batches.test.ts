import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type MadeChild, MadeCounty, madeChildren } from './src/batch-journey.js'
import { House } from './src/house.js'
import { interruptSending } from './src/interrupted-sending.js'

const COUNTIES = ['500116', '500117', '370211']
let directory: string
let house: House
const counties = new Map<string, MadeCounty>()

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'dianming-principals-'))
  const principals = Object.fromEntries(
    COUNTIES.flatMap(region =>
      (
        [
          ['education', 'EDUCATION', ['VIEWER', 'OPERATOR']],
          ['approver', 'EDUCATION', ['VIEWER', 'APPROVER']],
          ['rural', 'RURAL_REVITALISATION', ['VIEWER', 'OPERATOR']],
        ] as const
      ).map(([name, register, roles]) => [
        `${name}-${region}`,
        {
          password: 'demo',
          claim: {
            kind: 'BUREAU',
            register,
            organisation: `bureau:${region}:${register}`,
            name: `${region} 局`,
            region,
            roles,
          },
        },
      ]),
    ),
  )
  await writeFile(join(directory, 'principals.json'), JSON.stringify(principals))
  house = await House.start(join(directory, 'principals.json'))
  for (const region of COUNTIES)
    counties.set(
      region,
      new MadeCounty(house, region, {
        education: `education-${region}`,
        approver: `approver-${region}`,
        rural: `rural-${region}`,
      }),
    )
})
afterAll(async () => {
  await house?.stop()
  await rm(directory, { recursive: true, force: true })
})
const county = (region: string): MadeCounty => {
  const found = counties.get(region)
  if (!found) throw new Error(region)
  return found
}
const fen = (yuan: string) => BigInt(yuan.replace('.', ''))

describe('Jiangjin, spring 2020: 7,630 children from the roll to the account', () => {
  test.each([
    ['500116', [4515, 814, 1999, 302], '3804750.00'],
    ['500117', [4391, 436, 1998, 805], '3804812.50'],
  ])('in %s, %p: %s yuan', async (region, [primaryBoards = 0, primary = 0, juniorBoards = 0, junior = 0], amount) => {
    const made = county(region)
    const children = madeChildren(
      region,
      [
        { count: primaryBoards, stage: '小学', boards: true },
        { count: primary, stage: '小学' },
        { count: juniorBoards, stage: '初中', boards: true },
        { count: junior, stage: '初中' },
      ],
      region === '500116' ? 0 : 20_000,
    )
    await made.registry(children, '2020-03-01')
    await made.register(children, '2020-03-01')
    expect(await made.name('2019-2020-2', ['CE_LIVING'])).toMatchObject({ status: 'DONE', persons: 7630, amount })
    await made.accounts(children)
    const batch = await made.payAll(children, '2019-2020-2', ['CE_LIVING'])
    expect(batch).toMatchObject({
      status: 'SETTLED',
      persons: 7630,
      times: 7630,
      amount,
      outstandingAmount: '0.00',
      leftOut: [],
    })
    expect(fen(batch.paidAmount) + fen(batch.returnedAmount)).toBe(fen(amount))
    const [paid] = await house.sql<{ fen: string; persons: number }>(
      `select sum(amount_fen)::text as fen, count(distinct student_id)::int as persons from subsidies.payment where starts_with(region, $1) and status = 'CONFIRMED'`,
      [region],
    )
    expect(paid).toEqual({ fen: fen(amount).toString(), persons: 7630 })
  })
})

describe('Qingdao West Coast, two natural years of two terms each', () => {
  const made: Record<string, MadeChild[]> = {}
  const groups = ([basic = 0, upper = 0, university = 0]: number[]) =>
    [
      { count: basic, stage: '小学' },
      { count: upper, stage: '普高' },
      { count: university, stage: '本科' },
    ] as const
  const children = (year: string) => [...(made[`${year} whole`] ?? []), ...(made[`${year} half`] ?? [])]

  beforeAll(async () => {
    const sizes: [string, number[]][] = [
      ['2016 whole', [795, 118, 50]],
      ['2016 half', [801, 119, 49]],
      ['2017 whole', [816, 135, 41]],
      ['2017 half', [631, 103, 33]],
    ]
    for (const [n, [key, counts]] of sizes.entries())
      made[key] = madeChildren('370211', groups(counts), 40_000 + n * 5000)
    const everybody = Object.values(made).flat()
    await county('370211').registry(everybody, '2016-03-01')
    await county('370211').accounts(everybody)
  })

  test.each([
    ['2016', 1932, '2189250.00', ['2015-2016-2', '2016-2017-1'], ['2016-03-01', '2016-09-01']],
    ['2017', 1759, '2071750.00', ['2016-2017-2', '2017-2018-1'], ['2017-03-01', '2017-09-01']],
  ])('%s: %s persons, %s yuan', async (year, persons, amount, terms, days) => {
    const qingdao = county('370211')
    const batches = []
    for (const [half, term] of terms.entries()) {
      const registered = half === 0 ? (made[`${year} whole`] ?? []) : children(year)
      await qingdao.register(registered, days[half] ?? '')
      expect(await qingdao.name(term, ['QD_LIVING'])).toMatchObject({ status: 'DONE', persons: registered.length })
      batches.push(await qingdao.payAll(registered, term, ['QD_LIVING']))
    }
    expect(batches.reduce((sum, batch) => sum + fen(batch.amount), 0n)).toBe(fen(amount))
    const [paid] = await house.sql<{ fen: string; persons: number }>(
      `select sum(amount_fen)::text as fen, count(distinct student_id)::int as persons from subsidies.payment where term = any ($1) and region = '370211' and status = 'CONFIRMED'`,
      [terms],
    )
    expect(paid).toEqual({ fen: fen(amount).toString(), persons })
  })
})

test.each([
  ['subsidies', 20],
  ['postgres', 60],
  ['subsidies', 120],
] as const)(
  'kill -9 of %s %i ms into a sending: each payment once, nothing acknowledged lost',
  async (victim, delayMs) => {
    expect(await interruptSending(county('500117'), { victim, delayMs })).toEqual([])
  },
)

test('the stored data keeps every invariant', async () => {
  expect(await house.violations()).toEqual([])
})
