import { bureau, partner, school } from '@dianming/shared/testing/claims'
import { idNumber } from '@dianming/shared/testing/numbers'
import { plantStudent, statementsOf } from '@dianming/shared/testing/plant'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { csv } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { donations } from './service.js'

const HOPE = '53500000504041823K'
const TELECOM = '91500116203589261A'
const SCHOOL = '12500116450550187L'
const TERM = '2019-2020-2'
const hope = partner(HOPE)
const telecom = partner(TELECOM)
const education = bureau('EDUCATION')
const jiasi = { ...school('2150001003'), uscc: SCHOOL }
const baisha = school('2150001005')
const anne = idNumber('2010-05-04', 1)

let service: ServiceFixture
const child: Record<string, string> = {}
beforeAll(async () => {
  service = await startFixture(donations)
  child.anne = await plantStudent(service, { idNumber: anne, name: '张安' })
  child.bo = await plantStudent(service, { idNumber: idNumber('2011-05-04', 2), name: '张波' })
  child.chen = await plantStudent(service, { idNumber: idNumber('2012-05-04', 3), name: '陈晨' })
  child.far = await plantStudent(service, { idNumber: idNumber('2012-05-04', 9), name: '远方', school: '2150001005' })
  // Anne and Bo live together
  for (const name of ['anne', 'bo'])
    await service.admin.query(
      `with home as (insert into households.household (register, region, number, household_key) values ('RURAL_REVITALISATION', '500116', 'H1', 'H1') on conflict (list, region, household_key) do update set number = excluded.number returning id)
       , entry as (insert into reconciliation.roll_entry (region, person_key, status, status_by_age, student_id, categories, registers, line_registers, member_id, household_id, fingerprint, sort_key)
         select '500116', $1::text, 'MATCHED', 'NOT_IN_SCHOOL', $1::uuid, '{LIFTED}', '{RURAL_REVITALISATION}', '{RURAL_REVITALISATION}', uuidv7(), id, '-', '-' from home returning id, member_id, household_id)
       , line as (insert into reconciliation.roll_member (member_id, entry_id, household_id, register, categories) select member_id, id, household_id, 'RURAL_REVITALISATION', '{LIFTED}' from entry)
       insert into households.member (id, household_id, register, list, region, member_key, name, name_key, pinyin_key, id_valid, as_of) select member_id, household_id, 'RURAL_REVITALISATION', 'RURAL_REVITALISATION', '500116', $2, '某', '某', 'mou', false, '2020-03-01' from entry`,
      [child[name], Buffer.from(name)],
    )
})
afterAll(() => service.stop())

let keys = 0
const key = () => `k${keys++}`
type Claim = Parameters<ServiceFixture['query']>[0]
interface GiftSeen {
  id: string
  status: string
  title: string
  quantity: number | null
  amount: string | null
  item: { code: string } | null
  overlap: boolean | null
  student: { id: string } | null
  beneficiary: { aidCode: string; maskedName: string; school: string; stage: string; grade: number } | null
}
const GIFT =
  'id status title quantity amount item { code } overlap student { id } beneficiary { aidCode maskedName school stage grade }'
const code = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code ?? null

async function donate(claim: Claim, changes: object = {}): Promise<string> {
  const input = {
    form: 'GOODS',
    purpose: 'DEVICE',
    title: '智能手机',
    quantity: 10,
    unit: '部',
    receivedOn: '2020-03-01',
    idempotencyKey: key(),
    ...changes,
  }
  const answer = await service.query<{ registerDonation: { id: string } }>(
    claim,
    'mutation ($i: RegisterDonationInput!) { registerDonation(input: $i) { id } }',
    { i: input },
  )
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data.registerDonation.id
}
const give = (claim: Claim, input: object) =>
  service.query<{ giveGift: GiftSeen }>(claim, `mutation ($i: GiveGiftInput!) { giveGift(input: $i) { ${GIFT} } }`, {
    i: { term: TERM, idempotencyKey: key(), ...input },
  })
const codeOf = (name: string, uscc = HOPE) => service.personalData.aidCode(uscc, child[name] ?? '')
const left = async (claim: Claim, id: string) =>
  (
    await service.query<{ donation: { leftQuantity: number | null; leftAmount: string | null; givenAmount: string } }>(
      claim,
      'query ($id: ID!) { donation(id: $id) { leftQuantity leftAmount givenAmount } }',
      { id },
    )
  ).data.donation

describe('aid codes', () => {
  test('lead back to the child for their own giver only', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uuid(), fc.constantFrom(HOPE, TELECOM), async (id, uscc) => {
        const own = service.personalData.aidCode(uscc, id)
        expect(own).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/)
        expect(service.personalData.readAidCode(uscc, own)).toBe(id)
        expect(service.personalData.readAidCode(uscc, own.toLowerCase().replace(/(.{5})/g, '$1-'))).toBe(id)
        expect(service.personalData.readAidCode(SCHOOL, own)).not.toBe(id)
      }),
    )
    for (const text of ['', 'x', 'U'.repeat(26), 'Z'.repeat(26), '0'.repeat(25)])
      expect(service.personalData.readAidCode(HOPE, text)).toBeNull()
  })

  test('are handed out by the school, and show a giver a masked card and no more', async () => {
    const asked = await service.query<{ _entities: { aidCode: string | null }[] }>(
      jiasi,
      'query ($r: [_Any!]!, $u: String!) { _entities(representations: $r) { ... on Student { aidCode(uscc: $u) } } }',
      { r: [{ __typename: 'Student', id: child.anne }], u: HOPE },
    )
    expect(asked.data._entities[0]?.aidCode).toBe(codeOf('anne'))
    const card = (claim: Claim) =>
      service.query<{ beneficiary: object | null }>(
        claim,
        'query ($c: ID!) { beneficiary(aidCode: $c) { aidCode maskedName school stage grade } }',
        { c: codeOf('anne') },
      )
    expect((await card(hope)).data.beneficiary).toEqual({
      aidCode: codeOf('anne'),
      maskedName: '张**',
      school: '学校2150001003',
      stage: 'PRIMARY',
      grade: 3,
    })
    for (const other of [telecom, jiasi, education]) expect((await card(other)).data.beneficiary).toBeNull()
    // a school has codes of its own children only, whatever id it comes with
    for (const [claim, id] of [
      [jiasi, child.far],
      [baisha, child.anne],
      [bureau('EDUCATION', '370211'), child.anne],
      [jiasi, 'zz'],
    ] as const) {
      const stolen = await service.query(
        claim,
        'query ($r: [_Any!]!, $u: String!) { _entities(representations: $r) { ... on Student { aidCode(uscc: $u) } } }',
        {
          r: [{ __typename: 'Student', id }],
          u: SCHOOL,
        },
      )
      expect(stolen).toMatchObject({ status: 200, data: { _entities: [{ aidCode: null }] } })
    }
  })
})

describe('giving', () => {
  test('what is left is exact: 0.3 less 0.1 is 0.2', async () => {
    const donationId = await donate(hope, { title: '大米', purpose: 'NUTRITION', quantity: 0.3, unit: '吨' })
    await give(hope, { donationId, aidCode: codeOf('anne'), quantity: 0.1 })
    expect((await left(hope, donationId)).leftQuantity).toBe(0.2)
  })

  test('a computer’s table is no computer, and stands in nobody’s way', async () => {
    const donationId = await donate(telecom, { title: '电脑桌', unit: '张' })
    const { data } = await give(telecom, { donationId, aidCode: codeOf('bo', TELECOM) })
    expect(data.giveGift).toMatchObject({ title: '电脑桌', item: null, overlap: false })
    await service.admin.query(
      `insert into donations.gift_event (gift_id, status, on_date, subject) select id, 'DELIVERED', '2020-03-02', 'x' from donations.gift where title = '电脑桌'`,
    )
    const asked = await service.query<{ checkOverlap: { overlap: boolean } }>(
      hope,
      'query ($i: CheckOverlapInput!) { checkOverlap(input: $i) { overlap } }',
      { i: { aidCode: codeOf('bo'), form: 'GOODS', purpose: 'DEVICE', item: 'COMPUTER', term: TERM } },
    )
    expect(asked.data.checkOverlap.overlap).toBe(false)
  })

  test('goes from the giver’s own donation to a card, is confirmed by the school, and is then in the history', async () => {
    const donationId = await donate(hope)
    const { data } = await give(hope, { donationId, aidCode: codeOf('anne'), item: 'PHONE' })
    expect(data.giveGift).toMatchObject({
      status: 'PLEDGED',
      title: '手机',
      quantity: 1,
      item: { code: 'PHONE' },
      student: null,
      overlap: false,
      beneficiary: { aidCode: codeOf('anne'), maskedName: '张**' },
    })
    expect(await left(hope, donationId)).toEqual({ leftQuantity: 9, leftAmount: null, givenAmount: '0.00' })
    const confirm = (claim: Claim) =>
      service.query<{ confirmGift: { status: string } }>(
        claim,
        'mutation ($id: ID!) { confirmGift(id: $id) { status } }',
        { id: data.giveGift.id },
      )
    expect(code(await confirm(hope))).toBe('FORBIDDEN')
    expect(code(await confirm(telecom))).toBe('FORBIDDEN')
    expect(code(await confirm(baisha))).toBe('NOT_FOUND')
    expect(code(await confirm(bureau('EDUCATION', '370211')))).toBe('NOT_FOUND')
    const [first, second] = await Promise.all([confirm(jiasi), confirm(education)])
    // two at once: one tells it, the other finds it told or is told that the state moved on
    for (const answer of [first, second]) expect([null, 'STATE_NOT_ALLOWED']).toContain(code(answer))
    expect((await confirm(jiasi)).data.confirmGift.status).toBe('CONFIRMED')
    const events = await service.admin.query('select status from donations.gift_event where gift_id = $1 order by id', [
      data.giveGift.id,
    ])
    expect(events.rows.map(row => row.status)).toEqual(['PLEDGED', 'CONFIRMED'])
    const cancelled = await service.query(
      hope,
      'mutation ($id: ID!) { cancelGift(id: $id, reason: "给错了") { id } }',
      { id: data.giveGift.id },
    )
    expect(code(cancelled)).toBe('STATE_NOT_ALLOWED')
  })

  test('is taken back by its giver before it is confirmed, and the donation holds it again', async () => {
    const donationId = await donate(hope, { quantity: 1 })
    const first = (await give(hope, { donationId, aidCode: codeOf('chen') })).data.giveGift
    expect(code(await give(hope, { donationId, aidCode: codeOf('bo') }))).toBe('STATE_NOT_ALLOWED')
    const cancel = (claim: Claim, reason = '给错了') =>
      service.query<{ cancelGift: { status: string } }>(
        claim,
        'mutation ($id: ID!, $r: String!) { cancelGift(id: $id, reason: $r) { status } }',
        { id: first.id, r: reason },
      )
    expect(code(await cancel(hope, ' '))).toBe('BAD_USER_INPUT')
    expect(code(await cancel(telecom))).toBe('NOT_FOUND')
    expect(code(await cancel(jiasi))).toBe('FORBIDDEN')
    expect((await cancel(hope)).data.cancelGift.status).toBe('CANCELLED')
    expect(code(await cancel(hope))).toBe('STATE_NOT_ALLOWED')
    expect((await left(hope, donationId)).leftQuantity).toBe(1)
    expect(code(await give(hope, { donationId, aidCode: codeOf('bo') }))).toBeNull()
  })

  test('of money counts its amount, to the fen', async () => {
    const donationId = await donate(hope, {
      form: 'CASH',
      purpose: 'LIVING',
      title: '助学金',
      amount: '1000.00',
      quantity: undefined,
      unit: undefined,
    })
    expect(code(await give(hope, { donationId, aidCode: codeOf('anne') }))).toBe('BAD_USER_INPUT')
    expect(code(await give(hope, { donationId, aidCode: codeOf('anne'), amount: '999.99' }))).toBeNull()
    expect(code(await give(hope, { donationId, aidCode: codeOf('bo'), amount: '0.02' }))).toBe('STATE_NOT_ALLOWED')
    expect(code(await give(hope, { donationId, aidCode: codeOf('bo'), amount: '0.01' }))).toBeNull()
    expect(await left(hope, donationId)).toEqual({ leftQuantity: null, leftAmount: '0.00', givenAmount: '1000.00' })
  })

  test('to a household shows on each of its children and counts once', async () => {
    const donationId = await donate(jiasi, {
      form: 'SERVICE',
      purpose: 'CONNECTIVITY',
      title: '家庭宽带',
      quantity: 5,
      unit: '年',
    })
    const input = { donationId, householdRegister: 'RURAL_REVITALISATION', householdNumber: 'H1', item: 'BROADBAND' }
    expect(code(await give(jiasi, input))).toBeNull()
    expect(code(await give(jiasi, { ...input, householdNumber: 'H2' }))).toBe('NOT_FOUND')
    expect((await left(jiasi, donationId)).leftQuantity).toBe(4)
    const seen = async (claim: Claim, id: string) =>
      (
        await service.query<{ _entities: { gifts: { title: string; household: { id: string } | null }[] | null }[] }>(
          claim,
          'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { gifts { title household { id } } } } }',
          { r: [{ __typename: 'Student', id }] },
        )
      ).data._entities[0]?.gifts?.filter(gift => gift.title === '宽带').length
    expect([
      await seen(jiasi, child.anne ?? ''),
      await seen(jiasi, child.bo ?? ''),
      await seen(jiasi, child.chen ?? ''),
    ]).toEqual([1, 1, 0])
    expect(await seen(baisha, child.anne ?? '')).toBe(0)
  })

  test('names exactly one receiver, keeps to the purpose, and is refused with a code otherwise', async () => {
    const donationId = await donate(hope)
    const cases: [Claim, object, string][] = [
      [hope, {}, 'BAD_USER_INPUT'],
      [hope, { aidCode: codeOf('anne'), schoolCode: '2150001003' }, 'BAD_USER_INPUT'],
      [hope, { aidCode: codeOf('anne', TELECOM) }, 'NOT_FOUND'],
      [hope, { aidCode: 'nonsense' }, 'NOT_FOUND'],
      [hope, { registryNumber: `G${anne}` }, 'FORBIDDEN'],
      [hope, { householdRegister: 'RURAL_REVITALISATION', householdNumber: 'H1' }, 'NOT_FOUND'],
      [hope, { schoolCode: '2150009999' }, 'NOT_FOUND'],
      [hope, { aidCode: codeOf('anne'), item: 'DATA_PLAN' }, 'BAD_USER_INPUT'],
      [hope, { aidCode: codeOf('anne'), item: 'NO_SUCH' }, 'BAD_USER_INPUT'],
      [hope, { aidCode: codeOf('anne'), quantity: 0 }, 'BAD_USER_INPUT'],
      [hope, { aidCode: codeOf('anne'), quantity: -1 }, 'BAD_USER_INPUT'],
      [hope, { aidCode: codeOf('anne'), quantity: 11 }, 'STATE_NOT_ALLOWED'],
      [hope, { aidCode: codeOf('anne'), unit: '箱' }, 'BAD_USER_INPUT'],
      [hope, { aidCode: codeOf('anne'), amount: '-1.00' }, 'BAD_USER_INPUT'],
      [hope, { aidCode: codeOf('anne'), title: '手'.repeat(201) }, 'BAD_USER_INPUT'],
      [hope, { aidCode: codeOf('anne'), idempotencyKey: '' }, 'BAD_USER_INPUT'],
      [telecom, { aidCode: codeOf('anne', TELECOM) }, 'NOT_FOUND'],
      [jiasi, { registryNumber: `G${anne}` }, 'NOT_FOUND'],
      [{ ...hope, roles: ['VIEWER'] }, { aidCode: codeOf('anne') }, 'FORBIDDEN'],
      [bureau('RURAL_REVITALISATION'), { registryNumber: `G${anne}` }, 'FORBIDDEN'],
    ]
    for (const [claim, input, expected] of cases)
      expect([input, code(await give(claim, { donationId, ...input }))]).toEqual([input, expected])
    expect((await left(hope, donationId)).leftQuantity).toBe(10)
  })

  test('one key is one gift: fifty at once, and again; other content is refused', async () => {
    const donationId = await donate(hope)
    const input = { donationId, aidCode: codeOf('anne'), idempotencyKey: 'the one' }
    const answers = await Promise.all(Array.from({ length: 50 }, () => give(hope, input)))
    expect(answers.filter(answer => answer.errors).map(code)).toEqual([])
    expect(new Set(answers.map(answer => answer.data.giveGift.id)).size).toBe(1)
    expect((await left(hope, donationId)).leftQuantity).toBe(9)
    expect(code(await give(hope, { ...input, quantity: 2 }))).toBe('IDEMPOTENCY_KEY_REUSED')
    // another organisation's key is another key
    const own = await donate(telecom, { idempotencyKey: 'the one' })
    expect((await left(telecom, own)).leftQuantity).toBe(10)
  })

  test('of one mutation with a part that fails nothing is stored and nothing answered', async () => {
    const donationId = await donate(hope, { quantity: 3 })
    const answer = await service.query(
      hope,
      'mutation ($a: GiveGiftInput!, $b: GiveGiftInput!) { a: giveGift(input: $a) { id } b: giveGift(input: $b) { id } }',
      {
        a: { donationId, aidCode: codeOf('anne'), term: TERM, idempotencyKey: 'a of two' },
        b: { donationId, aidCode: codeOf('bo'), quantity: 3, term: TERM, idempotencyKey: 'b of two' },
      },
    )
    expect([answer.data, code(answer)]).toEqual([null, 'STATE_NOT_ALLOWED'])
    expect((await left(hope, donationId)).leftQuantity).toBe(3)
    // the key of the part that had gone well stands for nothing
    expect(code(await give(hope, { donationId, aidCode: codeOf('chen'), idempotencyKey: 'a of two' }))).toBeNull()
  })

  test('a donation is registered once for its key, by who has a social credit code', async () => {
    const id = await donate(hope, { idempotencyKey: 'd' })
    expect(await donate(hope, { idempotencyKey: 'd' })).toBe(id)
    await expect(donate(hope, { idempotencyKey: 'd', quantity: 11 })).rejects.toThrow('IDEMPOTENCY_KEY_REUSED')
    await expect(donate(baisha)).rejects.toThrow('FORBIDDEN')
    await expect(donate(hope, { quantity: 0 })).rejects.toThrow('BAD_USER_INPUT')
    await expect(donate(hope, { quantity: undefined })).rejects.toThrow('BAD_USER_INPUT')
    await expect(donate(hope, { receivedOn: '2999-01-01' })).rejects.toThrow('BAD_USER_INPUT')
    await expect(donate(hope, { title: ' ' })).rejects.toThrow('BAD_USER_INPUT')
    await expect(donate(hope, { passedOnFromId: '00000000-0000-7000-8000-000000000000' })).rejects.toThrow('NOT_FOUND')
    // what is one's own already is not handed on to oneself
    await expect(donate(hope, { passedOnFromId: id })).rejects.toThrow('BAD_USER_INPUT')
    // of others it is not there
    const seen = await service.query(telecom, 'query ($id: ID!) { donation(id: $id) { id } }', { id })
    expect(seen.data).toEqual({ donation: null })
  })
})

describe('asking first', () => {
  const ask = async (claim: Claim, input: object) => {
    const answer = await service.query<{ checkOverlap: { overlap: boolean; kinds: string[] } | null }>(
      claim,
      'query ($i: CheckOverlapInput!) { checkOverlap(input: $i) { overlap kinds advice } }',
      { i: { purpose: 'DEVICE', form: 'GOODS', term: TERM, ...input } },
    )
    return code(answer) ?? answer.data.checkOverlap?.kinds
  }
  /** Given, and confirmed by who may: a promise alone is nothing that a child has. */
  const arrive = async (claim: Claim, input: object) => {
    const { data } = await give(claim, input)
    const { id } = data.giveGift
    await service.query(education, 'mutation ($id: ID!) { confirmGift(id: $id) { status } }', { id })
    // in the term that is asked about, not today
    await service.admin.query(`update donations.gift set given_on = '2020-03-05' where id = $1`, [id])
  }
  beforeAll(async () => {
    await service.admin.query('truncate donations.gift, donations.gift_event cascade')
    const phones = await donate(hope)
    await give(hope, { donationId: phones, aidCode: codeOf('anne'), item: 'PHONE' })
    expect(await ask(telecom, { aidCode: codeOf('anne', TELECOM), item: 'PHONE' })).toEqual([])
    await arrive(hope, { donationId: phones, aidCode: codeOf('anne'), item: 'PHONE' })
    const lines = await donate(telecom, { form: 'SERVICE', purpose: 'CONNECTIVITY', title: '宽带', unit: '年' })
    await arrive(telecom, { donationId: lines, aidCode: codeOf('anne', TELECOM), item: 'BROADBAND' })
    const data = await donate(telecom, { form: 'SERVICE', purpose: 'CONNECTIVITY', title: '流量', unit: 'GB' })
    await arrive(telecom, { donationId: data, aidCode: codeOf('anne', TELECOM), item: 'DATA_PLAN' })
  })

  test('says that there is one, by child or household, for things that are given once', async () => {
    const anneHope = { aidCode: codeOf('anne') }
    const boHope = { aidCode: codeOf('bo') }
    expect(await ask(hope, { ...anneHope, item: 'PHONE' })).toEqual(['CHILD_HAS_ONE'])
    expect(await ask(hope, { ...anneHope, item: 'TABLET' })).toEqual([])
    expect(await ask(hope, anneHope)).toEqual(['CHILD_HAS_ONE'])
    expect(await ask(hope, { ...boHope, item: 'PHONE' })).toEqual([])
    const connectivity = { purpose: 'CONNECTIVITY', form: 'SERVICE' }
    expect(await ask(hope, { ...anneHope, ...connectivity, item: 'BROADBAND' })).toEqual(['HOUSEHOLD_HAS_ONE'])
    expect(await ask(hope, { ...boHope, ...connectivity, item: 'BROADBAND' })).toEqual(['HOUSEHOLD_HAS_ONE'])
    expect(await ask(hope, { aidCode: codeOf('chen'), ...connectivity, item: 'BROADBAND' })).toEqual([])
    expect(await ask(hope, { ...anneHope, ...connectivity, item: 'DATA_PLAN' })).toEqual([])
    expect(await ask(hope, { ...anneHope, purpose: 'LIVING', form: 'CASH' })).toEqual([])
  })

  test('knows a phone that came to the household, and a line that came to a child on no register', async () => {
    const phones = await donate(jiasi)
    await arrive(jiasi, {
      donationId: phones,
      householdRegister: 'RURAL_REVITALISATION',
      householdNumber: 'H1',
      item: 'PHONE',
    })
    expect(await ask(hope, { aidCode: codeOf('bo'), item: 'PHONE' })).toEqual(['CHILD_HAS_ONE'])
    const lines = await donate(hope, { form: 'SERVICE', purpose: 'CONNECTIVITY', title: '宽带', unit: '年' })
    await arrive(hope, { donationId: lines, aidCode: codeOf('chen'), item: 'BROADBAND' })
    expect(
      await ask(hope, { aidCode: codeOf('chen'), item: 'BROADBAND', purpose: 'CONNECTIVITY', form: 'SERVICE' }),
    ).toEqual(['HOUSEHOLD_HAS_ONE'])
  })

  test('forgets a phone after three years, and knows of one that comes within them', async () => {
    const asked = { aidCode: codeOf('anne'), item: 'PHONE' }
    expect(await ask(hope, { ...asked, term: '2022-2023-1' })).toEqual(['CHILD_HAS_ONE'])
    expect(await ask(hope, { ...asked, term: '2023-2024-1' })).toEqual([])
    expect(await ask(hope, { ...asked, term: '2018-2019-1' })).toEqual(['CHILD_HAS_ONE'])
    expect(await ask(hope, { ...asked, term: '2015-2016-1' })).toEqual([])
  })

  test('answers a school and a bureau by registry number for their own children only', async () => {
    const asked = { registryNumber: `G${anne}`, item: 'PHONE' }
    expect(await ask(jiasi, asked)).toEqual(['CHILD_HAS_ONE'])
    expect(await ask(education, asked)).toEqual(['CHILD_HAS_ONE'])
    expect(await ask(baisha, asked)).toBe('NOT_FOUND')
    expect(await ask(bureau('EDUCATION', '370211'), asked)).toBe('NOT_FOUND')
    expect(await ask(hope, asked)).toBe('FORBIDDEN')
    expect(await ask(telecom, { aidCode: codeOf('anne'), item: 'PHONE' })).toBe('NOT_FOUND')
    expect(await ask(hope, { item: 'PHONE' })).toBe('BAD_USER_INPUT')
  })

  test('a giver learns of its own gift that there is another, never whose', async () => {
    const donationId = await donate(telecom)
    const given = (await give(telecom, { donationId, aidCode: codeOf('anne', TELECOM), item: 'PHONE' })).data.giveGift
    expect(given).toMatchObject({ overlap: true, student: null })
    const seen = await service.query<{ _entities: { overlap: boolean | null }[] }>(
      jiasi,
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Gift { overlap } } }',
      { r: [{ __typename: 'Gift', id: given.id }] },
    )
    expect(seen.data._entities[0]?.overlap).toBeNull()
  })
})

describe('a partner’s own file', () => {
  const HEADINGS = [
    '受助编号',
    '受助学生姓名',
    '学校',
    '学籍号',
    '统一社会信用代码',
    '形式',
    '物品或服务',
    '数量',
    '单位',
    '用途',
    '学期',
    '日期',
  ]
  const row = (changes: Record<string, string>) => {
    const usual: Record<string, string> = {
      形式: '物资',
      物品或服务: '课外书',
      数量: '5',
      单位: '册',
      用途: '图书',
      学期: TERM,
      日期: '2020-03-20',
    }
    return HEADINGS.map(heading => changes[heading] ?? usual[heading] ?? '')
  }
  const take = (claim: Claim, ...rows: string[][]) =>
    service.importFile(claim, 'Gift', { region: '500116' }, csv(HEADINGS, rows))

  test('names children by its codes, and only itself as giver; a row without a code goes to the school', async () => {
    const rows = [row({ 受助编号: codeOf('anne') }), row({ 受助编号: codeOf('chen') })]
    expect(await take(hope, ...rows)).toMatchObject({ status: 'DONE', rowsAccepted: 2, rowsRejected: 0 })
    expect(await take(hope, ...rows)).toMatchObject({ rowsAccepted: 0, rowsUnchanged: 2 })
    const refused = await take(
      hope,
      row({ 受助编号: codeOf('anne', TELECOM) }),
      row({ 受助编号: 'x' }),
      row({ 受助学生姓名: '无此人', 学校: '学校2150001003' }),
      row({ 受助学生姓名: '陈晨', 学校: '无此校' }),
      row({ 学籍号: `G${anne}`, 受助学生姓名: '猜的', 学校: '学校2150001003' }),
      row({ 受助编号: codeOf('anne'), 统一社会信用代码: TELECOM }),
    )
    expect(refused.errors.nodes.map(e => [e.row, e.code])).toEqual([
      [2, 'AID_CODE_UNKNOWN'],
      [3, 'AID_CODE_UNKNOWN'],
      [4, 'SENT_TO_SCHOOL'],
      [5, 'SENT_TO_SCHOOL'],
      [6, 'SENT_TO_SCHOOL'],
      [7, 'GIVER_NOT_SELF'],
    ])
    // what a partner says was given is a promise until the school confirms
    const stored = await service.admin.query(`select distinct status from donations.gift where title = '课外书'`)
    expect(stored.rows).toEqual([{ status: 'PLEDGED' }])
    const tried = await service.query(
      hope,
      'mutation { startGiftImport(input: { region: "500116", dryRun: true }) { id } }',
    )
    expect(code(tried)).toBe('BAD_USER_INPUT')
    // a wrong name beside a code tells nothing about the right one
    const guess = await take(hope, row({ 受助编号: codeOf('bo'), 受助学生姓名: '猜的' }))
    expect([guess.rowsAccepted, guess.errors.nodes]).toEqual([1, []])
  })
})

test('SQL statements of a request do not grow with its rows', async () => {
  const ask = (names: string[]) => () =>
    service.query(
      jiasi,
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { gifts { title giver item { code } overlap beneficiary { maskedName } donation { title partner { name } } } } } }',
      { r: names.map(name => ({ __typename: 'Student', id: child[name] })) },
    )
  const donationId = await donate(jiasi)
  for (const name of ['anne', 'bo', 'chen']) await give(jiasi, { donationId, aidCode: codeOf(name, SCHOOL) })
  expect(await statementsOf(service, ask(['anne', 'bo', 'chen']))).toBe(await statementsOf(service, ask(['anne'])))
})
