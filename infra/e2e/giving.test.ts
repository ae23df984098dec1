import { idNumber } from '@dianming/shared/testing/numbers'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { House, REGION } from './src/house.js'

/** Giving through the one public door, by many at once. */
const HOPE = '53500000504041823K'
const TERM = '2019-2020-2'
const CHILDREN = 100

let house: House
let aidCodes: string[]
beforeAll(async () => {
  house = await House.start()
  const rows = Array.from({ length: CHILDREN }, (_, i) =>
    pupil(idNumber('2010-05-04', i), `赵${String.fromCharCode(0x4e00 + i)}`),
  )
  await house.importFile(
    'bureau-education',
    'Student',
    { region: REGION, asOf: '2020-03-01' },
    csv(REGISTRY_HEADINGS, rows),
  )
  const { school } = await house.data<{ school: { students: { nodes: { aidCode: string }[] } } }>(
    'school-jiasi',
    `{ school(code: "2150001003") { students(first: 200) { nodes { aidCode(uscc: "${HOPE}") } } } }`,
  )
  aidCodes = school.students.nodes.map(student => student.aidCode)
})
afterAll(() => house?.stop())

const donate = async (quantity: number, idempotencyKey: string) =>
  (
    await house.data<{ registerDonation: { id: string } }>(
      'charity-hope',
      'mutation ($i: RegisterDonationInput!) { registerDonation(input: $i) { id } }',
      {
        i: {
          form: 'GOODS',
          purpose: 'DEVICE',
          title: '智能手机',
          quantity,
          unit: '部',
          receivedOn: '2020-03-01',
          idempotencyKey,
        },
      },
    )
  ).registerDonation.id
const RETRIES = 5
const give = (donationId: string, aidCode: string | undefined, idempotencyKey: string, more: object = {}) =>
  house.query<{ giveGift: { id: string } }>(
    'charity-hope',
    'mutation ($i: GiveGiftInput!) { giveGift(input: $i) { id } }',
    {
      i: { donationId, aidCode, item: 'PHONE', term: TERM, idempotencyKey, ...more },
    },
  )
const donation = async (id: string) =>
  (
    await house.data<{ donation: { leftQuantity: number; gifts: { totalCount: number } } }>(
      'charity-hope',
      'query ($id: ID!) { donation(id: $id) { leftQuantity gifts { totalCount } } }',
      { id },
    )
  ).donation

test('of a donation that holds sixty, a hundred gifts at once give sixty', async () => {
  expect(aidCodes).toHaveLength(CHILDREN)
  const id = await donate(60, 'sixty')
  // who is not answered in time asks again with the same key
  const patiently = async (aidCode: string, i: number) => {
    for (let times = 0; ; times++) {
      const answer = await give(id, aidCode, `sixty ${i}`)
      const code = answer.errors?.[0]?.extensions.code ?? ''
      if (!['TIMEOUT', 'SUBGRAPH_UNAVAILABLE'].includes(code) || times === RETRIES) return answer
    }
  }
  const answers = await Promise.all(aidCodes.map(patiently))
  const codes = answers.map(answer => answer.errors?.[0]?.extensions.code ?? 'OK')
  expect(
    Object.fromEntries(['OK', 'STATE_NOT_ALLOWED'].map(code => [code, codes.filter(c => c === code).length])),
  ).toEqual({
    OK: 60,
    STATE_NOT_ALLOWED: 40,
  })
  expect(await donation(id)).toEqual({ leftQuantity: 0, gifts: { totalCount: 60 } })
})

test('one key fifty times at once is one gift; with other content it is refused', async () => {
  const id = await donate(60, 'fifty')
  const answers = await Promise.all(Array.from({ length: 50 }, () => give(id, aidCodes[0], 'one of fifty')))
  expect(answers.flatMap(answer => answer.errors ?? [])).toEqual([])
  expect(new Set(answers.map(answer => answer.data?.giveGift.id)).size).toBe(1)
  expect(await donation(id)).toEqual({ leftQuantity: 59, gifts: { totalCount: 1 } })
  const other = await give(id, aidCodes[1], 'one of fifty')
  expect(other.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED')
})

test('of a mutation with one part that fails neither is stored and neither answered', async () => {
  const id = await donate(3, 'both or none')
  const part = (aidCode: string | undefined, quantity: number, idempotencyKey: string) => ({
    donationId: id,
    aidCode,
    item: 'PHONE',
    quantity,
    term: TERM,
    idempotencyKey,
  })
  const both = (second: number) =>
    house.query<{ a: { id: string }; b: { id: string } }>(
      'charity-hope',
      'mutation ($a: GiveGiftInput!, $b: GiveGiftInput!) { a: giveGift(input: $a) { id } b: giveGift(input: $b) { id } }',
      { a: part(aidCodes[2], 1, 'both a'), b: part(aidCodes[3], second, `both b ${second}`) },
    )
  const refused = await both(3)
  expect([refused.data, refused.errors?.map(error => error.extensions.code)]).toEqual([null, ['STATE_NOT_ALLOWED']])
  expect(await donation(id)).toEqual({ leftQuantity: 3, gifts: { totalCount: 0 } })
  const given = await both(2)
  expect([given.errors ?? [], Object.keys(given.data ?? {})]).toEqual([[], ['a', 'b']])
  expect(await donation(id)).toEqual({ leftQuantity: 0, gifts: { totalCount: 2 } })
})

test('a charity asks first, is warned, gives to another child, and the school finds it in her history', async () => {
  const [has = '', none = ''] = aidCodes
  const ask = async (aidCode: string) =>
    (
      await house.data<{ checkOverlap: { overlap: boolean; advice: string } }>(
        'charity-hope',
        'query ($i: CheckOverlapInput!) { checkOverlap(input: $i) { overlap advice } }',
        { i: { aidCode, item: 'BOOKS', purpose: 'BOOKS', form: 'GOODS', term: TERM } },
      )
    ).checkOverlap.overlap
  expect(await ask(has)).toBe(false)
  const phone = async () =>
    (
      await house.data<{ checkOverlap: { overlap: boolean; kinds: string[] } }>(
        'charity-hope',
        'query ($i: CheckOverlapInput!) { checkOverlap(input: $i) { overlap kinds } }',
        { i: { aidCode: has, item: 'PHONE', purpose: 'DEVICE', form: 'GOODS', term: TERM } },
      )
    ).checkOverlap
  // what is promised warns nobody off; what the school confirmed does
  expect(await phone()).toEqual({ overlap: false, kinds: [] })
  const promised = await give(await donate(1, 'one phone'), has, 'the phone she has')
  await house.data('school-jiasi', 'mutation ($id: ID!) { confirmGift(id: $id) { status } }', {
    id: promised.data?.giveGift.id,
  })
  // it came in the term that is asked about, not today
  await house.sql(`update donations.gift set given_on = '2020-03-05' where id = $1`, [promised.data?.giveGift.id])
  expect(await phone()).toEqual({ overlap: true, kinds: ['CHILD_HAS_ONE'] })
  const books = (
    await house.data<{ registerDonation: { id: string } }>(
      'charity-hope',
      'mutation ($i: RegisterDonationInput!) { registerDonation(input: $i) { id } }',
      {
        i: {
          form: 'GOODS',
          purpose: 'BOOKS',
          title: '课外书',
          quantity: 5,
          unit: '册',
          receivedOn: '2020-03-01',
          idempotencyKey: 'books',
        },
      },
    )
  ).registerDonation.id
  const { giveGift } = await house.data<{ giveGift: { id: string; beneficiary: { aidCode: string } } }>(
    'charity-hope',
    'mutation ($i: GiveGiftInput!) { giveGift(input: $i) { id beneficiary { aidCode } } }',
    { i: { donationId: books, aidCode: none, quantity: 5, term: TERM, idempotencyKey: 'five books' } },
  )
  expect(giveGift.beneficiary.aidCode).toBe(none)
  const { confirmGift } = await house.data<{ confirmGift: { status: string; student: { id: string } } }>(
    'school-jiasi',
    'mutation ($id: ID!) { confirmGift(id: $id) { status student { id } } }',
    { id: giveGift.id },
  )
  expect(confirmGift.status).toBe('CONFIRMED')
  const { student } = await house.data<{
    student: { aid: { nodes: { title: string; status: string; quantity: number }[] } }
  }>('school-jiasi', 'query ($id: ID!) { student(id: $id) { aid { nodes { title status quantity } } } }', {
    id: confirmGift.student.id,
  })
  expect(student.aid.nodes).toContainEqual({ title: '课外书', status: 'CONFIRMED', quantity: 5 })
})

test('the stored data keeps every invariant', async () => {
  expect(await house.violations()).toEqual([])
})
