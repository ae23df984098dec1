import { auditor, bureau, partner, platform, school } from '@dianming/shared/testing/claims'
import { emptied, statementsOf } from '@dianming/shared/testing/plant'
import { plantRoll } from '@dianming/shared/testing/plant-roll'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { reconciliation } from '../service.js'

const TERM = '2019-2020-2'
const HERE = '500116'
const THERE = '370211'
const education = bureau('EDUCATION', HERE)
const elsewhere = bureau('EDUCATION', THERE)
const rural = bureau('RURAL_REVITALISATION', HERE)
type Claim = Parameters<ServiceFixture['query']>[0]

let service: ServiceFixture
beforeAll(async () => {
  service = await startFixture(reconciliation)
})
afterAll(() => service.stop())
beforeEach(() =>
  emptied(
    service,
    ...['subsidies.entitlement', 'subsidies.entitlement_event', 'subsidies.payment', 'subsidies.payment_event'],
    ...['donations.gift', 'donations.gift_event', 'donations.donation', 'donations.partner'],
    ...['students.student', 'students.enrolment', 'students.school'],
    ...['reconciliation.roll_entry', 'reconciliation.student_register', 'reconciliation.finding_decision'],
  ),
)

let serials = 0
interface PlantedPayment {
  amount?: number
  programme?: string
  term?: string
  status?: string
  region?: string
  by?: string
  on?: string
  returnedOn?: string
  payer?: string
}
async function pay(student: string | undefined, planted: PlantedPayment = {}): Promise<string> {
  const {
    amount = 25000,
    programme = 'CE_LIVING',
    term = TERM,
    status = 'SENT',
    region = HERE,
    on = '2020-04-10',
    returnedOn,
    payer = '区教委',
  } = planted
  const { by = `bureau:${region}:EDUCATION` } = planted
  const { rows } = await service.admin.query<{ id: string }>(
    `with paid as (insert into subsidies.payment (student_id, programme_code, term, amount_fen, form, payer, serial, paid_on, is_reissue, region, made_by) values ($1, $2, $3, $4, 'CASH', $5, $6, $7, false, $8, $9) returning id)
     , event as (insert into subsidies.payment_event (payment_id, status, on_date, subject) select id, $10, $11::date, 'test' from paid) select id from paid`,
    [student, programme, term, amount, payer, `s${serials++}`, on, region, by, status, returnedOn ?? on],
  )
  return rows[0]?.id ?? ''
}
const entitle = (
  student: string | undefined,
  amount = 25000,
  changes: { term?: string; region?: string; programme?: string; status?: string } = {},
) =>
  service.admin.query(
    `insert into subsidies.entitlement (student_id, programme_code, term, amount_fen, census_on, stage, boarder, categories, standard_source, status, region, made_by) values ($1, $2, $3, $4, '2020-03-31', (select stage from students.student where id = $1), false, '{LIFTED}', '-', $5, $6, 'bureau:' || $6 || ':EDUCATION')`,
    [
      student,
      changes.programme ?? 'CE_LIVING',
      changes.term ?? TERM,
      amount,
      changes.status ?? 'NAMED',
      changes.region ?? HERE,
    ],
  )
const plant = async (children: Parameters<typeof plantRoll>[1]) => (await plantRoll(service.admin, children))[0] ?? ''
/** A payment to somebody else, so that the list of the term has arrived. */
async function arrive(programme = 'CE_LIVING'): Promise<void> {
  await pay(await plant({ count: 1, stage: 'PRIMARY', home: null }), { programme })
}

interface Found {
  id: string
  rule: string
  kind: string
  severity: string
  status: string
  term: string
  programme: string | null
  amountAtStake: string | null
  explanation: string
  student: { id: string } | null
  records: { giver: string; title: string; amount: string | null; source: { __typename: string } | null }[]
  decisions: { organisation: string; by: string; verdict: string; reason: string }[]
}
const FINDING =
  'id rule kind severity status term programme amountAtStake explanation student { id } records { giver title titleText { zh en } amount source { __typename } } decisions { organisation by verdict reason }'
const find = async (claim: Claim, region = HERE, term = TERM): Promise<Found[]> => {
  const answer = await service.query<{ findings: { nodes: Found[]; totalCount: number } | null }>(
    claim,
    `{ findings(region: "${region}", term: "${term}", first: 200) { totalCount nodes { ${FINDING} } } }`,
  )
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  expect(answer.data.findings?.totalCount ?? 0).toBe(answer.data.findings?.nodes.length ?? 0)
  return answer.data.findings?.nodes ?? []
}
const rules = async (claim: Claim = education) => (await find(claim)).map(finding => finding.rule)
const setToday = (day: string | null) =>
  service.admin.query(
    `create or replace function reconciliation.today() returns date stable language sql return ${day ? `date '${day}'` : 'session.today()'}`,
  )

describe('a child who moved, paid by two counties', () => {
  test('is one finding in both, each seeing the other’s record as another county’s', async () => {
    const child = await plant({ count: 1, stage: 'PRIMARY' })
    await entitle(child)
    await pay(child, { payer: '江津区教委' })
    await plant({ count: 1, stage: 'PRIMARY', region: THERE, home: null })
    await service.admin.query(
      `update students.student s set region = $2, school_id = c.id, school_code = c.code from students.school c where c.region = $2 and s.id = $1`,
      [child, THERE],
    )
    await pay(child, { region: THERE, payer: '西海岸新区教育体育局' })

    const here = (await find(education)).filter(f => f.rule === 'DUPLICATE_PAYMENT')
    const there = (await find(elsewhere, THERE)).filter(f => f.rule === 'DUPLICATE_PAYMENT')
    expect([here.length, there.length]).toEqual([1, 1])
    expect(here[0]?.id).toBe(there[0]?.id)
    expect([here[0]?.student, there[0]?.student]).toEqual([null, { id: child }])
    const shown = (found: Found | undefined) =>
      found?.records.map(r => [r.giver, r.title, r.source?.__typename ?? null]).sort()
    expect(shown(here[0])).toEqual([
      ['另一区县', '另一区县', null],
      ['江津区教委', '义务教育家庭经济困难学生生活补助', 'Payment'],
    ])
    expect(shown(there[0])).toEqual([
      ['另一区县', '另一区县', null],
      ['西海岸新区教育体育局', '义务教育家庭经济困难学生生活补助', 'Payment'],
    ])
    expect(here[0]?.explanation).toContain('另一区县发放 250.00 元')
    expect(JSON.stringify(here)).not.toContain('西海岸')
    expect(JSON.stringify(there)).not.toContain('江津')
    expect(await find(bureau('EDUCATION', '500118'), HERE)).toEqual([])
    // which county the other one is cannot be found out by asking for each
    expect([await find(education, THERE), await find(elsewhere, HERE)]).toEqual([[], []])
    expect(await find(bureau('EDUCATION', '500118'), '500118')).toEqual([])

    // two organisations that disagree; of the other one only that it decided
    const decide = (claim: Claim, verdict: string) =>
      service.query<{ decideFinding: Found }>(
        claim,
        `mutation ($i: DecideFindingInput!) { decideFinding(input: $i) { ${FINDING} } }`,
        { i: { findingId: here[0]?.id, verdict, reason: '已与银行核对' } },
      )
    expect((await decide(education, 'CONFIRM')).data.decideFinding.status).toBe('CONFIRMED')
    const disputed = (await decide(elsewhere, 'DISMISS')).data.decideFinding
    expect(disputed.status).toBe('DISPUTED')
    expect(disputed.decisions).toEqual([
      { organisation: '另一区县', by: '', verdict: 'CONFIRM', reason: '' },
      expect.objectContaining({ verdict: 'DISMISS', reason: '已与银行核对' }),
    ])

    // the old county's totals still hold what it paid, the new one's only its own
    for (const [claim, region] of [
      [education, HERE],
      [elsewhere, THERE],
    ] as const) {
      const { data } = await service.query<{ statement: { amount: string; persons: number; personTimes: number } }>(
        claim,
        `{ statement(region: "${region}", period: { term: "${TERM}" }) { amount persons personTimes } }`,
      )
      expect([region, data.statement]).toEqual([region, { amount: '250.00', persons: 1, personTimes: 1 }])
    }
    // changed records are another finding: the decisions stand under the old one
    await pay(child, { region: THERE, amount: 100 })
    expect((await find(education)).filter(f => f.rule === 'DUPLICATE_PAYMENT').map(f => f.status)).toEqual(['OPEN'])
  })

  test('two registry entries of one person in two counties are one person', async () => {
    const child = await plant({ count: 1, stage: 'PRIMARY' })
    const again = await plant({ count: 1, stage: 'PRIMARY', region: THERE, home: null })
    await service.admin.query(
      'update students.student set id_digest = (select id_digest from students.student where id = $1), registry_permanent = false where id = $2',
      [child, again],
    )
    await entitle(child)
    await pay(child)
    await pay(again, { region: THERE })
    for (const [claim, region, own] of [
      [education, HERE, child],
      [elsewhere, THERE, again],
    ] as const)
      expect([region, (await find(claim, region)).map(f => [f.rule, f.student?.id])]).toEqual([
        region,
        [
          ['DUPLICATE_PAYMENT', own],
          ['DUPLICATE_REGISTRY', own],
        ],
      ])
  })
})

describe('NOT_PAID', () => {
  test('is quiet before the day of payment, and while the child stands in a drafted batch', async () => {
    const child = await plant({ count: 1, stage: 'PRIMARY' })
    await entitle(child)
    await arrive()
    expect(await rules()).toEqual(['NOT_PAID'])
    await setToday('2020-06-30')
    expect(await rules()).toEqual([])
    await setToday('2020-07-01')
    expect(await rules()).toEqual(['NOT_PAID'])
    await setToday(null)
    await pay(child, { status: 'PLANNED' })
    expect(await rules()).toEqual([])
  })

  test('of a list that never came is one line, not one a child', async () => {
    for (const child of await plantRoll(service.admin, { count: 30, stage: 'PRIMARY' })) await entitle(child)
    const [line, ...more] = await find(education)
    expect(more).toEqual([])
    expect(line).toMatchObject({ rule: 'NOT_PAID', student: null, programme: 'CE_LIVING', amountAtStake: '7500.00' })
    expect(line?.explanation).toContain('发放名单尚未导入，涉及 30 人')
    // the list of another payer says nothing; another programme of the same payer says that its list came
    await arrive('YULU')
    expect(await rules()).toEqual(['NOT_PAID'])
    await arrive('SH_GRANT')
    expect(await rules()).toHaveLength(30)
  })

  test('is not found for who declined, who is no longer entitled, and who was paid by another county', async () => {
    await arrive()
    const [declined, withdrawn, paidThere] = await plantRoll(service.admin, { count: 3, stage: 'PRIMARY' })
    await entitle(declined, 25000, { status: 'DECLINED' })
    await entitle(withdrawn, 25000, { status: 'WITHDRAWN' })
    await entitle(paidThere)
    await pay(paidThere, { region: THERE })
    expect(await rules()).toEqual([])
  })
})

describe('amounts', () => {
  test('UNDERPAID is less than is due, unless a tier was paid or the rest is on its way', async () => {
    const senior = await plant({ count: 1, stage: 'SENIOR' })
    await entitle(senior, 100000, { programme: 'SH_GRANT' })
    await pay(senior, { programme: 'SH_GRANT', amount: 80000 })
    expect(await find(education)).toMatchObject([{ rule: 'UNDERPAID', amountAtStake: '200.00', severity: 'WARN' }])
    await pay(senior, { programme: 'SH_GRANT', amount: 20000, status: 'PLANNED' })
    expect(await rules()).toEqual([])
    const byTier = await plant({ count: 1, stage: 'SENIOR' })
    await entitle(byTier, 100000, { programme: 'SH_GRANT' })
    await pay(byTier, { programme: 'SH_GRANT', amount: 50000 })
    expect(await rules()).toEqual([])
  })

  test('DUPLICATE_PAYMENT is more than is due in more than one payment; a top-up, a return or two terms are none', async () => {
    const [topUp, returned, terms, twice] = await plantRoll(service.admin, {
      count: 4,
      stage: 'PRIMARY',
      boarder: true,
    })
    for (const child of [topUp, returned, terms, twice]) await entitle(child, 50000)
    await pay(topUp)
    await pay(topUp)
    await pay(returned, { amount: 50000 })
    await pay(returned, { amount: 50000, status: 'RETURNED' })
    await pay(terms, { amount: 50000 })
    await pay(terms, { amount: 50000, term: '2019-2020-1' })
    await pay(twice, { amount: 50000 })
    await pay(twice)
    expect(await find(education)).toMatchObject([
      { rule: 'DUPLICATE_PAYMENT', student: { id: twice }, amountAtStake: '250.00' },
    ])
    expect((await find(education, HERE, '2019-2020-1')).map(f => f.rule)).toEqual([])
  })

  test('RETURNED_NOT_REISSUED waits thirty days, and is settled by a reissue of any serial', async () => {
    const child = await plant({ count: 1, stage: 'PRIMARY' })
    await entitle(child)
    await pay(child, { status: 'RETURNED', returnedOn: '2020-04-20' })
    await setToday('2020-05-20')
    expect(await rules()).toEqual([])
    await setToday('2020-05-21')
    expect(await rules()).toEqual(['RETURNED_NOT_REISSUED'])
    await setToday(null)
    await pay(child, { amount: 10000 })
    const [partly] = await find(education)
    expect(partly).toMatchObject({ rule: 'RETURNED_NOT_REISSUED', amountAtStake: '150.00' })
    expect(partly?.explanation).toContain('只补发了 100.00 元，尚缺 150.00 元')
    await pay(child, { amount: 15000 })
    expect(await rules()).toEqual([])
    // what came back of one programme is not to be paid again beside another that excludes it
    const chose = await plant({ count: 1, stage: 'SEC_VOC' })
    await pay(chose, { programme: 'YULU', amount: 150000, status: 'RETURNED', returnedOn: '2020-04-20' })
    expect(await rules()).toEqual(['RETURNED_NOT_REISSUED'])
    await pay(chose, { programme: 'LOCAL_TUITION', amount: 400000 })
    expect(await rules()).toEqual([])
    // both instalments came back; nobody is told to pay a child who did not attend
    const both = await plant({ count: 1, stage: 'PRIMARY', boarder: true })
    await entitle(both, 50000)
    for (const _ of [1, 2]) await pay(both, { status: 'RETURNED', returnedOn: '2020-04-20' })
    const away = await plant({ count: 1, stage: 'PRIMARY', status: 'DROPPED' })
    await pay(away, { status: 'RETURNED', returnedOn: '2020-04-20' })
    expect(await find(education)).toMatchObject([
      { rule: 'RETURNED_NOT_REISSUED', amountAtStake: '500.00', student: { id: both } },
    ])
  })
})

describe('a bank that says both', () => {
  test('RETURN_CONTRADICTED while what came back and then arrived is paid again, until somebody has asked the bank', async () => {
    const child = await plant({ count: 1, stage: 'PRIMARY' })
    await entitle(child)
    await pay(child, { status: 'RETURNED', returnedOn: '2020-04-20' })
    await service.admin.query(
      `insert into subsidies.bank_contradiction (payment_id, on_date, import_id, organisation) select id, '2020-04-25', uuidv7(), 'bureau' from subsidies.payment where student_id = $1`,
      [child],
    )
    expect(await rules()).not.toContain('RETURN_CONTRADICTED')
    const again = await pay(child, { status: 'PLANNED' })
    // another instalment is no reissue
    expect(await rules()).not.toContain('RETURN_CONTRADICTED')
    await service.admin.query('update subsidies.payment set is_reissue = true where id = $1', [again])
    const [found] = await find(education)
    expect(found).toMatchObject({
      rule: 'RETURN_CONTRADICTED',
      kind: 'OVERLAP',
      student: { id: child },
      amountAtStake: '250.00',
    })
    expect(found?.records).toHaveLength(2)
    expect(found?.explanation).toContain('先报退回、后报到账')
    await service.admin.query(`update subsidies.bank_contradiction set settled_at = now()`)
    expect(await rules()).not.toContain('RETURN_CONTRADICTED')
  })
})

describe('who should not have been paid', () => {
  test('NOT_ENROLLED_PAID goes by the census day, over all entries of the person', async () => {
    const dropped = await plant({ count: 1, stage: 'JUNIOR', status: 'DROPPED' })
    const later = await plant({ count: 1, stage: 'JUNIOR', until: '2020-04-10' })
    await service.admin.query(
      `insert into students.enrolment (student_id, school_id, stage, grade, boarder, status, from_date) select student_id, school_id, stage, grade, boarder, 'GRADUATED', '2020-04-10' from students.enrolment where student_id = $1`,
      [later],
    )
    const moved = await plant({ count: 1, stage: 'JUNIOR', status: 'TRANSFERRED' })
    const arrived = await plant({ count: 1, stage: 'JUNIOR', region: THERE, home: null })
    await service.admin.query(
      'update students.student set id_digest = (select id_digest from students.student where id = $1) where id = $2',
      [moved, arrived],
    )
    for (const child of [dropped, later, moved]) await pay(child, { amount: 31250 })
    const found = (await find(education)).filter(f => f.rule !== 'DUPLICATE_REGISTRY')
    expect(found).toMatchObject([{ rule: 'NOT_ENROLLED_PAID', student: { id: dropped }, amountAtStake: '312.50' }])
    expect(found[0]?.explanation).toContain('学籍状态为“辍学”')
  })

  test('EXCLUSIVE_PROGRAMMES holds where its rule holds', async () => {
    const here = await plant({ count: 1, stage: 'SEC_VOC' })
    await pay(here, { programme: 'YULU', amount: 150000, by: 'bureau:500116:RURAL_REVITALISATION' })
    await pay(here, { programme: 'LOCAL_TUITION', amount: 400000 })
    const there = await plant({ count: 1, stage: 'SEC_VOC', region: THERE, home: null })
    await pay(there, { programme: 'YULU', amount: 150000, region: THERE })
    await pay(there, { programme: 'LOCAL_TUITION', amount: 400000, region: THERE })
    expect(await find(education)).toMatchObject([
      { rule: 'EXCLUSIVE_PROGRAMMES', programme: 'LOCAL_TUITION', severity: 'BLOCK', amountAtStake: '1500.00' },
    ])
    expect(await find(elsewhere, THERE)).toEqual([])
    // the register bureau whose payment is a party sees it, the other record without its payer
    const [seen] = await find(rural)
    expect(seen?.records.map(r => r.giver).sort()).toEqual(['其他单位', '区教委'])
    expect(await find(bureau('CIVIL_AFFAIRS', HERE))).toEqual([])
  })
})

describe('SAME_PURPOSE', () => {
  const HOPE = '53500000504041823K'
  const TELECOM = '91500116203589261A'
  /** A gift of a thing to a child or to its household; a household is one of the roll's. */
  async function give(
    uscc: string,
    item: string,
    to: { student?: string; household?: string },
    changes: { title?: string; form?: string; on?: string; by?: string } = {},
  ): Promise<void> {
    const { title = '东西', form = 'GOODS', on = '2020-03-10', by = `partner:${uscc}` } = changes
    await service.admin.query(
      `with giver as (insert into donations.partner (name, uscc, channel) values ($1, $1, 'CHARITY') on conflict (uscc) do update set name = excluded.name returning id)
       , donated as (insert into donations.donation (partner_id, form, purpose, title, received_on, made_by) select id, $2, 'DEVICE', $3, '2020-03-01', $4 from giver returning id, partner_id)
       , given as (insert into donations.gift (donation_id, partner_id, student_id, household_id, form, purpose, title, item_code, term, given_on, region, made_by)
         select id, partner_id, $5, $6, $2, coalesce((select purpose from donations.item where code = $7), 'DEVICE'), $3, $7, '${TERM}', $8, '${HERE}', $4 from donated returning id)
       insert into donations.gift_event (gift_id, status, subject) select id, 'DELIVERED', 'test' from given`,
      [uscc, form, title, by, to.student ?? null, to.household ?? null, item || null, on],
    )
  }
  const householdOf = async (...children: string[]): Promise<string> => {
    const { rows } = await service.admin.query<{ id: string }>('select uuidv7() as id')
    for (const child of children)
      await service.admin.query(
        `insert into reconciliation.roll_member (member_id, entry_id, household_id, register, categories) select uuidv7(), id, $1, 'RURAL_REVITALISATION', '{LIFTED}' from reconciliation.roll_entry where student_id = $2`,
        [rows[0]?.id, child],
      )
    return rows[0]?.id ?? ''
  }

  test('two givers’ broadband is one finding a household, whichever way it came', async () => {
    const [a = '', b = '', c = '', d = '', lonely = ''] = await plantRoll(service.admin, { count: 5, stage: 'PRIMARY' })
    const [first, second] = [await householdOf(a, b), await householdOf(c, d)]
    await give(HOPE, 'BROADBAND', { household: first })
    await give(TELECOM, 'BROADBAND', { household: first }, { on: '2020-03-20' })
    await give(HOPE, 'BROADBAND', { student: c })
    await give(TELECOM, 'BROADBAND', { student: d }, { on: '2020-03-20' })
    await give(HOPE, 'BROADBAND', { student: lonely })
    await give(TELECOM, 'BROADBAND', { student: lonely }, { on: '2020-03-20' })
    expect(second).not.toBe(first)
    const found = await find(education)
    expect(found.map(f => [f.rule, f.programme, f.records.length])).toEqual(
      Array.from({ length: 3 }, () => ['SAME_PURPOSE', 'CONNECTIVITY', 2]),
    )
    expect(found.map(f => f.student?.id).sort()).toEqual([[a, b].sort()[0], d, lonely].sort())
    expect(found.filter(f => f.explanation.includes('同一户'))).toHaveLength(2)
  })

  test('a phone to the household doubles its child’s; so does one giver’s second one; money and another kind of thing double nothing', async () => {
    const [a = '', b = ''] = await plantRoll(service.admin, { count: 2, stage: 'PRIMARY' })
    const home = await householdOf(a, b)
    await give(HOPE, 'PHONE', { student: b })
    await give(TELECOM, 'PHONE', { household: home }, { on: '2020-03-20' })
    expect((await find(education)).map(f => [f.rule, f.student?.id])).toEqual([['SAME_PURPOSE', b]])
    const [c = ''] = await plantRoll(service.admin, { count: 1, stage: 'PRIMARY' })
    await give(HOPE, 'TABLET', { student: c })
    await give(HOPE, 'TABLET', { student: c }, { on: '2020-03-20' })
    await give(TELECOM, 'PHONE', { student: c })
    await give(TELECOM, '', { student: c }, { form: 'CASH', title: '购机补贴' })
    expect((await find(education)).map(f => [f.student?.id, f.records.length]).sort()).toEqual(
      [
        [b, 2],
        [c, 2],
      ].sort(),
    )
  })

  test('a thing that the catalogue does not know is compared as a device, and its title is told to nobody else', async () => {
    const child = await plant({ count: 1, stage: 'PRIMARY' })
    await give(HOPE, '', { student: child }, { title: '某某基金点读机' })
    await give(TELECOM, 'PHONE', { student: child }, { on: '2020-03-20' })
    const [found] = await find(education)
    expect(found?.explanation).toContain('同类物品（手机）')
    const none = await plant({ count: 1, stage: 'PRIMARY' })
    await give(HOPE, '', { student: none }, { title: '甲' })
    await give(TELECOM, '', { student: none }, { title: '乙', on: '2020-03-20' })
    expect(
      (await find(education)).map(f => f.explanation).filter(text => text.includes('同类物品（设备）')),
    ).toHaveLength(1)
  })

  test('of a child that has left is no longer its school’s to read, though the school gave', async () => {
    const child = await plant({ count: 1, stage: 'PRIMARY' })
    const { rows } = await service.admin.query<{ school_code: string }>(
      'select school_code from students.student where id = $1',
      [child],
    )
    const own = school(rows[0]?.school_code ?? '')
    await give(HOPE, 'PHONE', { student: child }, { by: own.organisation })
    await give(TELECOM, 'PHONE', { student: child }, { on: '2020-03-20' })
    expect(await find(own)).toHaveLength(1)
    await plant({ count: 1, stage: 'JUNIOR', home: null })
    await service.admin.query(
      `update students.student s set school_id = c.id, school_code = c.code from students.school c where c.stages = '{JUNIOR}' and s.id = $1`,
      [child],
    )
    expect(await find(own)).toEqual([])
    expect(await find(education)).toHaveLength(1)
  })
})

test('matches to review are one counter, of a register’s bureau its own rows, and are not decided away', async () => {
  for (const child of await plantRoll(service.admin, { count: 5, stage: 'PRIMARY' }))
    await service.admin.query(
      `update reconciliation.roll_entry set status = 'REVIEW', student_id = null where student_id = $1`,
      [child],
    )
  await service.admin.query(
    `update reconciliation.roll_entry set line_registers = '{CIVIL_AFFAIRS}' where id in (select id from reconciliation.roll_entry limit 2)`,
  )
  const counted = async (claim: Claim) => (await find(claim)).map(f => /有 (\d+) 条/.exec(f.explanation)?.[1])
  expect([
    await counted(education),
    await counted(rural),
    await counted(bureau('CIVIL_AFFAIRS', HERE)),
    await counted(bureau('DISABLED_FEDERATION', HERE)),
  ]).toEqual([['5'], ['3'], ['2'], []])
  const [line] = await find(education)
  const answer = await service.query(
    education,
    'mutation ($i: DecideFindingInput!) { decideFinding(input: $i) { status } }',
    {
      i: { findingId: line?.id, verdict: 'DISMISS', reason: '以后再说' },
    },
  )
  expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

describe('who sees findings', () => {
  test('a school its own, the auditor counts, partner and platform nothing', async () => {
    const child = await plant({ count: 1, stage: 'PRIMARY' })
    await entitle(child)
    await arrive()
    const {
      rows: [row],
    } = await service.admin.query<{ school_id: string; school_code: string }>(
      'select school_id, school_code from students.student where id = $1',
      [child],
    )
    const own = school(row?.school_code ?? '')
    const ofSchool = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on School { findings(term: "${TERM}") { totalCount nodes { rule student { id } } } coverage(term: "${TERM}") { entitled helped ratio } } } }`
    const r = [{ __typename: 'School', id: row?.school_id }]
    expect((await service.query(own, ofSchool, { r })).data).toEqual({
      _entities: [
        {
          findings: { totalCount: 1, nodes: [{ rule: 'NOT_PAID', student: { id: child } }] },
          coverage: { entitled: 1, helped: 0, ratio: 0 },
        },
      ],
    })
    expect((await service.query(school('2150009999'), ofSchool, { r })).data).toEqual({
      _entities: [{ findings: { totalCount: 0, nodes: [] }, coverage: { entitled: 0, helped: 0, ratio: 1 } }],
    })
    expect(await find(own)).toHaveLength(1)
    for (const claim of [auditor, platform, partner('53500000504041823K')]) expect(await find(claim)).toEqual([])
    const summary = (claim: Claim) =>
      service.query<{ findingSummary: object[] | null }>(
        claim,
        `{ findingSummary(region: "${HERE}", term: "${TERM}", by: RULE) { key findings persons amountAtStake } }`,
      )
    const counted = [{ key: 'NOT_PAID', findings: 1, persons: 1, amountAtStake: '250.00' }]
    // fewer than five are told to nobody who may not see them
    const withheld = [{ key: 'NOT_PAID', findings: 0, persons: 0, amountAtStake: '0.00' }]
    expect((await summary(auditor)).data.findingSummary).toEqual(withheld)
    for (const claim of [education, own]) expect((await summary(claim)).data.findingSummary).toEqual(counted)
    expect((await summary(elsewhere)).data.findingSummary).toEqual([])
    for (const claim of [platform, partner('53500000504041823K')])
      expect((await summary(claim)).data.findingSummary).toBeNull()
    // nothing but functions that filter by the session leads there
    for (const view of [
      'finding',
      'finding_found',
      'kept_finding',
      'finding_due',
      'rule_not_paid',
      'person_payment',
      'aid_fact',
    ])
      expect([
        view,
        (
          await service.admin.query(
            `select has_table_privilege('reconciliation', 'reconciliation.${view}', 'select') as may`,
          )
        ).rows[0]?.may,
      ]).toEqual([view, false])
  })

  test('a dismissal ends on its day', async () => {
    const child = await plant({ count: 1, stage: 'PRIMARY' })
    await entitle(child)
    await arrive()
    const [found] = await find(education)
    const answer = await service.query(
      education,
      'mutation ($i: [DecideFindingInput!]!) { decideFindings(input: $i) { status } }',
      { i: [{ findingId: found?.id, verdict: 'DISMISS', reason: '家长外出', until: '2098-12-31' }] },
    )
    expect(answer.data).toEqual({ decideFindings: [{ status: 'DISMISSED' }] })
    expect((await find(education)).map(f => f.status)).toEqual(['DISMISSED'])
    await setToday('2099-01-01')
    expect((await find(education)).map(f => f.status)).toEqual(['OPEN'])
    await setToday(null)
  })

  test('SQL statements of a request do not grow with its rows', async () => {
    const children = await plantRoll(service.admin, { count: 20, stage: 'PRIMARY' })
    for (const child of children) await entitle(child)
    await arrive()
    const ask = (ids: string[]) => () =>
      service.query(
        education,
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { findings { ${FINDING} } aid { nodes { title status } } } } }`,
        { r: ids.map(id => ({ __typename: 'Student', id })) },
      )
    expect(await statementsOf(service, ask(children))).toBe(await statementsOf(service, ask(children.slice(0, 1))))
    const page = (first: number) => () =>
      service.query(
        education,
        `{ findings(region: "${HERE}", term: "${TERM}", first: ${first}) { nodes { ${FINDING} } } }`,
      )
    expect(await statementsOf(service, page(20))).toBe(await statementsOf(service, page(1)))
  })
})
