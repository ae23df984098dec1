import { auditor, bureau, partner, school } from '@dianming/shared/testing/claims'
import { emptied } from '@dianming/shared/testing/plant'
import { plantRoll } from '@dianming/shared/testing/plant-roll'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { reconciliation } from '../service.js'

/** What is found in giving, of a school or a donation and of no child. */

const TERM = '2019-2020-2'
const HERE = '500116'
const THERE = '370211'
const HOPE = '53500000504041823K'
const education = bureau('EDUCATION', HERE)
type Claim = Parameters<ServiceFixture['query']>[0]

let service: ServiceFixture
beforeAll(async () => {
  service = await startFixture(reconciliation)
})
afterAll(() => service.stop())

let children: string[]
let schoolCode: string
let schoolId: string
beforeEach(async () => {
  await emptied(
    service,
    ...['donations.voucher', 'donations.need_event', 'donations.need_record', 'donations.admission'],
    ...['donations.gift', 'donations.gift_event', 'donations.donation', 'donations.partner'],
    ...['students.student', 'students.enrolment', 'students.school'],
    ...['reconciliation.roll_entry', 'reconciliation.finding_decision'],
  )
  children = await plantRoll(service.admin, { count: 2, stage: 'PRIMARY', home: null })
  const school = await one<{ id: string; code: string }>('select id, code from students.school')
  schoolCode = school.code
  schoolId = school.id
})

const one = async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row> => {
  const { rows } = await service.admin.query<Row>(sql, values)
  if (!rows[0]) throw new Error(`nothing from ${sql}`)
  return rows[0]
}
/** A donation so many days old. */
async function donated(days: number, amountFen: number | null = 100_000, quantity: number | null = null) {
  await service.admin.query(
    `insert into donations.partner (name, uscc, channel) values ('某会', $1, 'CHARITY') on conflict do nothing`,
    [HOPE],
  )
  const { id } = await one<{ id: string }>(
    `insert into donations.donation (partner_id, form, purpose, title, amount_fen, quantity, unit, received_on, made_by)
     select id, 'GOODS', 'BOOKS', '课外书', $1, $2, '部', session.today() - $3::int, 'partner:' || uscc from donations.partner returning id`,
    [amountFen, quantity, days],
  )
  return id
}
async function given(
  donation: string,
  student: string | undefined,
  changes: { status?: string; days?: number; known?: number; fen?: number } = {},
) {
  const { status = 'DELIVERED', days = 40, known = days, fen = 100 } = changes
  const { id } = await one<{ id: string }>(
    `insert into donations.gift (donation_id, partner_id, student_id, form, purpose, title, amount_fen, term, region, made_by, created_at)
     select $1, d.partner_id, $2, 'GOODS', 'BOOKS', '课外书', $3, $4, $5, 'test', now() - make_interval(days => $6) from donations.donation d where d.id = $1 returning id`,
    [donation, student, fen, TERM, HERE, known],
  )
  await service.admin.query(
    `insert into donations.gift_event (gift_id, status, on_date, subject) values ($1, $2, session.today() - $3::int, 'test')`,
    [id, status, days],
  )
  return id
}
const needed = (student: string | undefined, days: number, status = 'OPEN') =>
  service.admin.query(
    `insert into donations.need_record (student_id, holder, item_code, purpose, status, recorded_on, school_id, region, town, stage, made_by)
     select s.id, 'P' || s.id, 'PHONE', 'DEVICE', $2, session.today() - $3::int, s.school_id, s.region, '', s.stage, 'test' from students.student s where s.id = $1`,
    [student, status, days],
  )

interface Found {
  id: string
  rule: string
  status: string
  explanation: string
  english: string
  school: { id: string } | null
  student: { id: string } | null
}
const find = async (claim: Claim, region = HERE): Promise<Found[]> => {
  const answer = await service.query<{ findings: { nodes: Found[] } | null }>(
    claim,
    `{ findings(region: "${region}", term: "${TERM}") { totalCount nodes { id rule status explanation english: explanation(locale: "en") school { id } student { id } } } }`,
  )
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data.findings?.nodes ?? []
}
const rules = async (claim: Claim = education) => (await find(claim)).map(({ rule }) => rule)

test('NEED_UNMET stands after sixty days, by school and item, while nobody has taken it on', async () => {
  await needed(children[0], 59)
  expect(await rules()).toEqual([])
  await needed(children[1], 61)
  const [found, ...others] = await find(education)
  expect(others).toEqual([])
  expect(found).toMatchObject({ rule: 'NEED_UNMET', status: 'OPEN', student: null, school: { id: schoolId } })
  expect(found?.explanation).toMatch(/^1 名学生需要的“手机”已登记 60 日以上，尚无人认领（最早 \d{4}-\d\d-\d\d）。$/)
  expect(found?.english).toContain('“phone”')
  // the school reads it, and no other; the auditor counts; another county has none
  expect((await find(school(schoolCode))).map(({ id }) => id)).toEqual([found?.id])
  expect(await find(school('2150009999'))).toEqual([])
  expect(await find(bureau('EDUCATION', THERE), THERE)).toEqual([])
  expect(await find(bureau('EDUCATION', THERE))).toEqual([])
  expect(await find(bureau('RURAL_REVITALISATION', HERE))).toEqual([])
  for (const status of ['RESERVED', 'PROMISED', 'MET', 'WITHDRAWN']) {
    await service.admin.query('update donations.need_record set status = $1', [status])
    expect(await rules()).toEqual([])
  }
})

test('one finding is opened by its id, stands on its school’s page, is counted, and decided', async () => {
  for (const child of children) await needed(child, 100)
  const [found] = await find(school(schoolCode))
  const asked = await service.query<{ finding: Found; school: { findings: { nodes: Found[] } } }>(
    education,
    `query ($id: ID!) { finding(id: $id) { id explanation } }`,
    { id: found?.id },
  )
  expect(asked.data.finding.explanation).toMatch(/^2 名学生/)
  const { school: other } = await one<{ school: string }>('select gen_random_uuid() as school')
  const ofSchool = (claim: Claim, each: string) =>
    service.query<{ _entities: { findings: { nodes: Found[] } | null }[] }>(
      claim,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on School { findings(term: "${TERM}") { nodes { id } } } } }`,
      { r: [{ __typename: 'School', id: each }] },
    )
  expect((await ofSchool(school(schoolCode), schoolId)).data._entities[0]?.findings?.nodes).toEqual([{ id: found?.id }])
  expect((await ofSchool(school('2150009999'), schoolId)).data._entities[0]?.findings?.nodes ?? []).toEqual([])
  expect((await ofSchool(school(schoolCode), other)).data._entities[0]?.findings?.nodes ?? []).toEqual([])
  const counted = await service.query<{ findingSummary: { key: string; findings: number; persons: number }[] }>(
    auditor,
    `{ findingSummary(region: "${HERE}", term: "${TERM}", by: RULE) { key findings persons } }`,
  )
  expect(counted.data.findingSummary).toEqual([{ key: 'NEED_UNMET', findings: 1, persons: 0 }])
  const decide = `mutation ($i: DecideFindingInput!) { decideFinding(input: $i) { id status } }`
  const input = { findingId: found?.id, verdict: 'DISMISS', reason: '秋季统一解决' }
  expect((await service.query(bureau('EDUCATION', THERE), decide, { i: input })).errors?.[0]?.extensions.code).toBe(
    'NOT_FOUND',
  )
  expect((await service.query(education, decide, { i: input })).data).toMatchObject({
    decideFinding: { status: 'DISMISSED' },
  })
  // who is asked later makes another finding
  await service.admin.query(`update donations.need_record set recorded_on = recorded_on + 1 where student_id = $1`, [
    children[0],
  ])
  expect((await find(education)).map(({ status }) => status)).toEqual(['OPEN'])
})

test('GIFT_UNCONFIRMED stands thirty days after a delivery and after the platform knew of it', async () => {
  const donation = await donated(10)
  await given(donation, children[0], { days: 29 })
  await given(donation, children[0], { days: 400, known: 2 })
  await given(donation, children[0], { status: 'CONFIRMED' })
  expect(await rules()).toEqual([])
  await given(donation, children[0])
  await given(donation, children[1], { days: 50 })
  const [found, ...others] = await find(school(schoolCode))
  expect(others).toEqual([])
  expect(found?.explanation).toMatch(/^某会的“课外书”有 2 份送达 30 日以上仍未签收/)
  expect(found).toMatchObject({ rule: 'GIFT_UNCONFIRMED', school: { id: schoolId } })
})

test('of a child that moved to another county the gift’s county is told, and no school', async () => {
  await given(await donated(10), children[0])
  await plantRoll(service.admin, { count: 1, stage: 'PRIMARY', region: THERE, home: null })
  await service.admin.query(
    `update students.student s set region = o.region, school_id = o.school_id from students.student o where o.region <> s.region and s.id = $1 and o.region like '${THERE}%'`,
    [children[0]],
  )
  expect(await find(education)).toMatchObject([{ rule: 'GIFT_UNCONFIRMED', school: null }])
  expect(await find(bureau('EDUCATION', THERE), THERE)).toEqual([])
})

test('VOUCHER_UNUSED is quiet for givers who do not report activations', async () => {
  const donation = await donated(10)
  const voucher = async (n: number, status: string, days: number) =>
    service.admin.query(
      `insert into donations.voucher (donation_id, partner_id, gift_id, code_cipher, code_digest, last_four, status, handed_out_on, activated_on)
       select $1, d.partner_id, $2, 'x', decode($3, 'hex'), '0000', $4, session.today() - $5::int, case when $4 = 'ACTIVATED' then session.today() end
         from donations.donation d where d.id = $1`,
      [donation, await given(donation, children[0], { status: 'CONFIRMED' }), `0${n}`, status, days],
    )
  await voucher(1, 'HANDED_OUT', 31)
  await voucher(2, 'HANDED_OUT', 29)
  expect(await rules()).toEqual([])
  await voucher(3, 'ACTIVATED', 40)
  expect((await find(education)).map(({ rule, explanation }) => [rule, explanation.slice(0, 16)])).toEqual([
    ['VOUCHER_UNUSED', '某会的“课外书”有 1 个兑换码'],
  ])
  expect(await rules(school(schoolCode))).toEqual([])
})

test('FUNDS_UNUSED is told where a donation went, else where its giver is admitted, until nothing is left', async () => {
  const donation = await donated(181)
  expect(await rules()).toEqual([])
  await service.admin.query(
    `insert into donations.admission (uscc, name, region, until_date, agreement, made_by, subject) values ($1, '某会', $2, '2099-12-31', '-', 't', 't')`,
    [HOPE, HERE],
  )
  const [found] = await find(education)
  expect(found?.explanation).toMatch(/^某会的“课外书”收到 180 日以上，尚余 1000\.00 元/)
  expect(await rules(partner(HOPE)).catch(() => [])).toEqual([])
  // it went to another county
  const { rows } = await service.admin.query<{ id: string }>(
    `insert into donations.gift (donation_id, partner_id, village, form, purpose, title, amount_fen, term, region, made_by)
       select id, partner_id, '某村', 'GOODS', 'BOOKS', '课外书', 40000, $2, $3, 'test' from donations.donation where id = $1 returning id`,
    [donation, TERM, THERE],
  )
  await service.admin.query(
    `insert into donations.gift_event (gift_id, status, on_date, subject) values ($1, 'CONFIRMED', '2026-01-01', 't')`,
    [rows[0]?.id],
  )
  expect(await rules()).toEqual([])
  expect((await find(bureau('EDUCATION', THERE), THERE))[0]?.explanation).toContain('600.00 元')
  await service.admin.query('update donations.donation set used_fen = 60000')
  expect(await rules(bureau('EDUCATION', THERE))).toEqual([])
  await donated(181, null, 3)
  expect((await find(education))[0]?.english).toContain('3 部 are left')
})
