import type { PrincipalClaim } from '@dianming/shared/caller/principal'
import { bureau, school } from '@dianming/shared/testing/claims'
import { plantRoll } from '@dianming/shared/testing/plant-roll'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { reconciliation } from '../service.js'

/** Lists of a city are read county by county; they say the same as one list of all would. */

const A = '500111'
const B = '500112'
const ELSEWHERE = '500211'
const TERM = '2019-2020-2'
const city = bureau('EDUCATION', '5001')
const county = bureau('EDUCATION', A)
const register = bureau('RURAL_REVITALISATION', '5001')
const teacher = school('2000111001')

let service: ServiceFixture
beforeAll(async () => {
  service = await startFixture(reconciliation)
  for (const [region, count] of [
    [A, 30],
    [B, 50],
    [ELSEWHERE, 20],
  ] as const)
    await plantRoll(service.admin, { count, stage: 'PRIMARY', region })
  await service.admin.query(`
    update reconciliation.roll_entry e set sort_key = (array['王一', '李二', '张三', '王四', '赵五'])[1 + n % 5], status = case when n % 10 = 3 then 'NOT_IN_SCHOOL' else status end,
      line_categories = case when n % 3 = 0 then '{LIFTED,ORPHAN}'::text[] else '{LIFTED}' end
    from (select id, row_number() over (order by id) as n from reconciliation.roll_entry) as o where o.id = e.id;
    update reconciliation.roll_entry set student_id = null where status = 'NOT_IN_SCHOOL';
    update students.student set name_key = e.sort_key from reconciliation.roll_entry e where e.student_id = student.id;
    update reconciliation.roll_member m set categories = e.line_categories from reconciliation.roll_entry e where e.id = m.entry_id;
    analyze`)
})
afterAll(() => service.stop())

const ROLL = `query ($region: RegionCode!, $status: RollStatus, $filter: RollFilter, $first: Int!, $after: String) {
  roll(region: $region, status: $status, filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }`

async function data<T>(who: PrincipalClaim, query: string, variables: object): Promise<T> {
  const answer = await service.query<T>(who, query, variables)
  expect(answer.errors).toBeUndefined()
  return answer.data
}

interface Read {
  roll: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { id: string }[] }
}

/** What a caller reads of a list, a page of seven at a time, and how many each page says there are. */
async function walk(who: PrincipalClaim, variables: object) {
  const ids: string[] = []
  const totals = new Set<number>()
  for (let after: string | null = null; ; ) {
    const { roll }: Read = await data<Read>(who, ROLL, { first: 7, ...variables, after })
    ids.push(...roll.nodes.map(node => node.id))
    totals.add(roll.totalCount)
    if (!roll.pageInfo.hasNextPage) return { ids, totals: [...totals] }
    after = roll.pageInfo.endCursor
  }
}

const truth = async (where: string): Promise<string[]> =>
  (
    await service.admin.query<{ id: string }>(
      `select id from reconciliation.roll_entry e where merged_into is null and ${where} order by sort_key, id`,
    )
  ).rows.map(row => row.id)

test.each([
  ['all of it', {}, 'true'],
  ['a status', { status: 'NOT_IN_SCHOOL' }, "status = 'NOT_IN_SCHOOL'"],
  ['a name', { filter: { name: '王' } }, "sort_key like '%王%'"],
  ['a category', { filter: { category: 'ORPHAN' } }, "'ORPHAN' = any (line_categories)"],
  [
    'a stage and a name',
    { filter: { name: '李二', stage: 'PRIMARY' } },
    "sort_key = '李二' and student_id is not null",
  ],
])(
  'the roll of a city, %s, is that of its counties in one order, and each page counts the same',
  async (_, narrow, where) => {
    const ofCity = await truth(`region like '5001%' and ${where}`)
    const ofCounty = await truth(`region = '${A}' and ${where}`)
    expect(ofCity.length).toBeGreaterThan(ofCounty.length)
    expect(ofCounty.length).toBeGreaterThan(0)
    for (const [who, region, expected] of [
      [city, '5001', ofCity],
      [city, A, ofCounty],
      [county, A, ofCounty],
      [county, '5001', ofCounty],
      [register, '5001', ofCity],
      [county, B, []],
      [city, ELSEWHERE, []],
    ] as const)
      expect([who.organisation, region, await walk(who, { region, ...narrow })]).toEqual([
        who.organisation,
        region,
        { ids: expected, totals: [expected.length] },
      ])
  },
)

test('a school reads of a region the lines of its own students', async () => {
  const own = await truth(
    `region = '${A}' and student_id in (select id from students.student where school_code = '2000111001')`,
  )
  expect(own.length).toBeGreaterThan(10)
  for (const region of [A, '5001']) expect(await walk(teacher, { region })).toEqual({ ids: own, totals: [own.length] })
  expect(await walk(teacher, { region: B })).toEqual({ ids: [], totals: [0] })
})

test('findings of a city are those of its counties, listed and counted alike', async () => {
  await service.admin.query(
    `insert into subsidies.entitlement (student_id, programme_code, term, amount_fen, census_on, stage, boarder, categories, standard_source, region, made_by)
     select student_id, 'CE_LIVING', $1, 25000, '2020-03-31', 'PRIMARY', false, '{LIFTED}', '-', region, 'bureau:' || region || ':EDUCATION' from reconciliation.roll_entry where student_id is not null`,
    [TERM],
  )
  await service.admin.query(
    `insert into subsidies.payment (student_id, programme_code, term, amount_fen, form, payer, serial, status, is_reissue, region, made_by)
     select student_id, programme_code, term, 100, 'CASH', '区教委', id::text, 'SENT', false, region, made_by from subsidies.entitlement`,
  )
  const asked = (region: string) =>
    data<{
      findings: { totalCount: number; nodes: { student: { id: string } | null }[] }
      byRule: { rule: string; findings: number; persons: number }[]
      bySchool: { findings: number }[]
    }>(
      city,
      `query ($region: RegionCode!, $term: Term!) {
         findings(region: $region, term: $term, rule: UNDERPAID, first: 200) { totalCount nodes { student { id } } }
         byRule: findingSummary(region: $region, term: $term, by: RULE) { rule findings persons }
         bySchool: findingSummary(region: $region, term: $term, by: SCHOOL) { findings } }`,
      { region, term: TERM },
    )
  const [all, a, b] = [await asked('5001'), await asked(A), await asked(B)]
  const underpaid = ({ byRule }: typeof all) => byRule.find(group => group.rule === 'UNDERPAID')?.findings ?? 0
  const expected = await truth("region like '5001%' and student_id is not null")
  expect(underpaid(all)).toBe(expected.length)
  expect(underpaid(a) + underpaid(b)).toBe(expected.length)
  expect([all, a, b].map(each => each.findings.totalCount)).toEqual([all, a, b].map(underpaid))
  expect(new Set(all.findings.nodes.map(node => node.student?.id)).size).toBe(expected.length)
  expect(all.bySchool.reduce((sum, group) => sum + group.findings, 0)).toBe(
    all.byRule.reduce((sum, group) => sum + group.findings, 0),
  )
})
