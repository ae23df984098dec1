import { bureau, partner, school } from '@dianming/shared/testing/claims'
import { idNumber } from '@dianming/shared/testing/numbers'
import { plantStudent, statementsOf } from '@dianming/shared/testing/plant'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { csv } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { donations } from './service.js'

/** What is refused in giving, with which word; and that a request costs no more statements for many rows than for one. */

const HOPE = '53500000504041823K'
const TELECOM = '91500116203589261A'
const TERM = '2019-2020-2'
const [hope, telecom] = [partner(HOPE), partner(TELECOM)]
const jiasi = school('2150001003')
const far = school('2150001005')
const education = bureau('EDUCATION')
const approver = bureau('EDUCATION', '500116', ['VIEWER', 'APPROVER'])
type Claim = Parameters<ServiceFixture['query']>[0]

let service: ServiceFixture
const children: string[] = []
let abroad: string
beforeAll(async () => {
  service = await startFixture(donations)
  for (let i = 0; i < 12; i++)
    children.push(
      await plantStudent(service, { idNumber: idNumber('2010-05-04', i), name: `张${'甲乙丙丁戊己庚辛壬癸子丑'[i]}` }),
    )
  abroad = await plantStudent(service, { idNumber: idNumber('2010-06-04', 1), name: '远方', school: '2150001005' })
  await act(approver, 'admitPartner', {
    uscc: HOPE,
    name: '某会',
    region: '500116',
    until: '2099-12-31',
    agreement: '协议',
  })
})
afterAll(() => service?.stop())

interface Answer {
  id: string
  code: string
  message: string
}
let keys = 0
const KEYED = [
  'registerDonation',
  'giveGift',
  'giveGifts',
  'offerShare',
  'recordNeed',
  'reserveNeed',
  'nameDelivery',
  'recordDonationUse',
  'proposePurposeChange',
]
async function act(claim: Claim, mutation: string, input: object, select = '{ id }'): Promise<Answer> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const answer = await service.query<{ r: { id: string } | { id: string }[] }>(
    claim,
    `mutation ($i: ${type}!) { r: ${mutation}(input: $i) ${select} }`,
    { i: KEYED.includes(mutation) ? { idempotencyKey: `k${keys++}`, ...input } : input },
  )
  const [error] = answer.errors ?? []
  const made = answer.data?.r
  return {
    id: (Array.isArray(made) ? made[0]?.id : made?.id) ?? '',
    code: error?.extensions.code ?? 'OK',
    message: error?.message ?? '',
  }
}
const donate = async (claim: Claim, changes: object = {}) =>
  (
    await act(claim, 'registerDonation', {
      form: 'GOODS',
      purpose: 'DEVICE',
      title: '智能手机',
      quantity: 10,
      unit: '部',
      receivedOn: '2020-03-01',
      ...changes,
    })
  ).id
const code = (i: number, uscc = HOPE) => service.personalData.aidCode(uscc, children[i] ?? '')
const give = (claim: Claim, donationId: string, i: number, more: object = {}) =>
  act(claim, 'giveGift', {
    donationId,
    aidCode: code(i, claim === telecom ? TELECOM : HOPE),
    item: 'PHONE',
    term: TERM,
    ...more,
  })
const one = async (claim: Claim, mutation: string) =>
  (await service.query(claim, `mutation { r: ${mutation} }`)).errors?.[0]?.extensions.code ?? 'OK'

test('a phone that the child was given is no need, unless it broke; and the gift is named', async () => {
  const gift = await give(hope, await donate(hope), 0)
  expect((await act(jiasi, 'confirmGifts', { giftIds: [gift.id], on: '2020-03-10' })).code).toBe('OK')
  const need = { studentId: children[0], item: 'PHONE', recordedOn: '2020-04-01' }
  const refused = await act(jiasi, 'recordNeed', need)
  expect([refused.code, refused.message]).toEqual(['STATE_NOT_ALLOWED', expect.stringContaining('手机')])
  for (const reason of ['BROKEN', 'LOST']) expect((await act(jiasi, 'recordNeed', { ...need, reason })).code).toBe('OK')
  // again it is the same need
  const again = await act(jiasi, 'recordNeed', { ...need, reason: 'BROKEN' })
  expect((await act(education, 'recordNeed', { ...need, reason: 'LOST' })).id).toBe(again.id)
  expect((await act(far, 'recordNeed', { ...need, reason: 'LOST' })).code).toBe('NOT_FOUND')
  expect((await act(jiasi, 'recordNeed', { studentId: children[1], item: 'PHONE', amount: '5.00' })).code).toBe(
    'BAD_USER_INPUT',
  )
})

test('of a sheet with one foreign gift nothing is confirmed', async () => {
  const donation = await donate(hope)
  const own = await give(hope, donation, 2)
  const foreign = await act(hope, 'giveGift', {
    donationId: donation,
    aidCode: service.personalData.aidCode(HOPE, abroad),
    item: 'PHONE',
    term: TERM,
  })
  expect((await act(jiasi, 'confirmGifts', { giftIds: [own.id, foreign.id] })).code).toBe('NOT_FOUND')
  expect((await act(jiasi, 'confirmGifts', { giftIds: [own.id, 'no id'] })).code).toBe('NOT_FOUND')
  expect((await act(hope, 'confirmGifts', { giftIds: [own.id] })).code).toBe('FORBIDDEN')
  const { rows } = await service.admin.query('select status from donations.gift where id = any ($1)', [
    [own.id, foreign.id],
  ])
  expect(rows.map(row => row.status)).toEqual(['PLEDGED', 'PLEDGED'])
  expect((await act(jiasi, 'confirmGifts', { giftIds: [own.id], on: '2999-01-01' })).code).toBe('BAD_USER_INPUT')
})

test('a survey’s row of a child off the roll enters with a word; what it does not understand is refused by row', async () => {
  const job = await service.importFile(
    jiasi,
    'Need',
    {},
    csv(
      ['姓名', '手机', '宽带'],
      [
        ['张丁', '无', '有'],
        ['张戊', '也许', ''],
        ['某某', '无', '无'],
        ['远方', '无', ''],
        ['张己', '不清', ''],
      ],
    ),
  )
  expect(job).toMatchObject({ status: 'DONE', rowsAccepted: 1, rowsUnchanged: 1, rowsRejected: 3 })
  expect(job.errors.nodes.map(error => [error.row, error.code, error.severity])).toEqual(
    expect.arrayContaining([
      [2, 'NOT_ON_ROLL', 'WARNING'],
      [3, 'NEED_ANSWER_UNKNOWN', 'REJECTED'],
      [4, 'STUDENT_NOT_FOUND', 'REJECTED'],
      // another school's child is nobody here
      [5, 'STUDENT_NOT_FOUND', 'REJECTED'],
    ]),
  )
})

test('what is handed on goes no further than it may', async () => {
  const money = {
    form: 'CASH',
    purpose: 'LIVING',
    title: '助学金',
    quantity: undefined,
    unit: undefined,
    amount: '100.00',
  }
  const a = await donate(hope, money)
  expect((await act(hope, 'offerShare', { donationId: a, toUscc: HOPE })).code).toBe('BAD_USER_INPUT')
  expect((await act(telecom, 'offerShare', { donationId: a, toUscc: HOPE })).code).toBe('NOT_FOUND')
  expect((await act(hope, 'offerShare', { donationId: a, toUscc: TELECOM, amount: '60.00' })).code).toBe('OK')
  expect((await act(hope, 'offerShare', { donationId: a, toUscc: TELECOM, amount: '70.00' })).code).toBe('CONFLICT')
  const take = (changes: object) =>
    act(telecom, 'registerDonation', {
      ...money,
      receivedOn: '2020-03-01',
      passedOnFromId: a,
      amount: '60.00',
      ...changes,
    })
  expect((await take({ amount: '60.01' })).code).toBe('STATE_NOT_ALLOWED')
  expect((await take({ purpose: 'BOOKS' })).code).toBe('BAD_USER_INPUT')
  expect((await take({ quantity: 5 })).code).toBe('BAD_USER_INPUT')
  const b = await take({})
  expect(b.code).toBe('OK')
  // back through the first one's hands it does not go
  expect((await act(telecom, 'offerShare', { donationId: b.id, toUscc: HOPE })).code).toBe('OK')
  expect(
    (await act(hope, 'registerDonation', { ...money, receivedOn: '2020-03-01', passedOnFromId: b.id, amount: '1.00' }))
      .code,
  ).toBe('BAD_USER_INPUT')
  // what is left is returned, and then it may be closed
  expect(await one(hope, `closeDonation(id: "${a}") { id }`)).toBe('STATE_NOT_ALLOWED')
  const use = { donationId: a, kind: 'RETURNED', on: '2020-04-01', reason: '余款退回' }
  expect((await act(hope, 'recordDonationUse', { ...use, amount: '40.01' })).code).toBe('STATE_NOT_ALLOWED')
  expect((await act(hope, 'recordDonationUse', { ...use, kind: 'HANDED_ON', amount: '1.00' })).code).toBe(
    'BAD_USER_INPUT',
  )
  expect((await act(hope, 'recordDonationUse', { ...use, amount: '40.00' })).code).toBe('OK')
  expect(await one(hope, `closeDonation(id: "${a}") { id }`)).toBe('OK')
  expect((await act(hope, 'giveGift', { donationId: a, aidCode: code(3), amount: '1.00', term: TERM })).code).toBe(
    'STATE_NOT_ALLOWED',
  )
  // of two donations of one giver both parts count
  const [c, d] = [await donate(hope, money), await donate(hope, money)]
  const shares = [
    { donationId: c, amount: '60.00' },
    { donationId: d, amount: '40.00' },
  ]
  expect(
    (await act(hope, 'giveGift', { donationId: c, aidCode: code(3), amount: '100.00', term: TERM, shares })).code,
  ).toBe('OK')
})

test('codes are of their donation; a lost one is void, and one of a gift that is taken back too', async () => {
  const donation = await donate(hope)
  const gifts = [(await give(hope, donation, 5)).id, (await give(hope, donation, 6)).id]
  const file = csv(['兑换码'], [['AB12-CD34'], ['ab12cd34'], ['ZZ99ZZ99']])
  expect(await service.importFile(hope, 'Voucher', { donationId: donation }, file)).toMatchObject({
    status: 'DONE',
    rowsAccepted: 2,
    rowsUnchanged: 1,
  })
  expect(await service.importFile(hope, 'Voucher', { donationId: donation }, file)).toMatchObject({
    rowsAccepted: 0,
    rowsUnchanged: 3,
  })
  for (let again = 0; again < 2; again++)
    expect((await act(hope, 'issueVouchers', { donationId: donation, giftIds: gifts })).code).toBe('OK')
  expect((await act(telecom, 'issueVouchers', { donationId: donation, giftIds: gifts })).code).toBe('NOT_FOUND')
  const codes = async () =>
    (
      await service.admin.query<{ id: string; status: string; last_four: string; gift_id: string }>(
        'select * from donations.voucher where donation_id = $1 order by id',
        [donation],
      )
    ).rows
  expect((await codes()).map(row => [row.last_four, row.status]).sort()).toEqual([
    ['CD34', 'ISSUED'],
    ['ZZ99', 'ISSUED'],
  ])
  const lost = (await codes()).find(row => row.gift_id === gifts[0])
  expect(await one(jiasi, `replaceVoucher(id: "${lost?.id}", reason: "遗失") { id }`)).toBe('OK')
  expect(await one(jiasi, `replaceVoucher(id: "${lost?.id}", reason: "遗失") { id }`)).toBe('STATE_NOT_ALLOWED')
  expect(await one(far, `replaceVoucher(id: "${lost?.id}", reason: "遗失") { id }`)).toBe('NOT_FOUND')
  expect(await one(hope, `cancelGift(id: "${gifts[1]}", reason: "错了") { id }`)).toBe('OK')
  const report = (id: string, claim = hope) =>
    service.query<{ r: object }>(
      claim,
      `mutation { r: reportActivations(donationId: "${id}", activations: [{ voucherCode: "ab12cd34", on: "2020-04-01" }, { voucherCode: "NOSUCH", on: "2020-04-01" }]) { activated unchanged unknown void } }`,
    )
  expect((await report(donation)).data.r).toEqual({ activated: 0, unchanged: 0, unknown: [2], void: [1] })
  expect((await report(await donate(hope))).data.r).toMatchObject({ unknown: [1, 2], void: [] })
  expect((await report(donation, telecom)).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
})

test('what is reserved is what is given on it', async () => {
  for (const i of [0, 1, 2, 3, 4, 5]) await act(jiasi, 'recordNeed', { studentId: children[i + 6], item: 'TABLET' })
  await service.query(education, 'mutation { publishNeeds(region: "500116") }')
  const groups = await service.query<{ needs: { nodes: { id: string; item: { code: string } }[] } }>(
    hope,
    '{ needs { nodes { id item { code } } } }',
  )
  const group = groups.data.needs.nodes.find(each => each.item.code === 'TABLET')
  expect(group).toBeDefined()
  // whoever no county has admitted learns nothing, not even whether there is such a group
  for (const needId of [group?.id, '00000000-0000-7000-8000-000000000000'])
    expect((await act(telecom, 'reserveNeed', { needId, quantity: 1 })).code).toBe('FORBIDDEN')
  expect((await act(hope, 'reserveNeed', { needId: group?.id, quantity: 0 })).code).toBe('BAD_USER_INPUT')
  const held = await act(hope, 'reserveNeed', { needId: group?.id, quantity: 6 })
  const donation = await donate(hope)
  const on = (more: object) =>
    act(hope, 'giveGifts', { donationId: donation, reservationId: held.id, term: TERM, ...more })
  expect((await on({ item: 'PHONE' })).code).toBe('BAD_USER_INPUT')
  expect((await on({ aidCodes: [code(0)] })).code).toBe('NOT_FOUND')
  const extend = () => one(hope, `extendReservation(id: "${held.id}") { id }`)
  expect([await extend(), await extend()]).toEqual(['OK', 'STATE_NOT_ALLOWED'])
  expect(await one(telecom, `releaseReservation(id: "${held.id}") { id }`)).toBe('NOT_FOUND')
  expect((await on({})).code).toBe('OK')
  const { rows } = await service.admin.query('select distinct item_code from donations.gift where donation_id = $1', [
    donation,
  ])
  expect(rows).toEqual([{ item_code: 'TABLET' }])
})

test('a request costs no more statements for many rows than for one', async () => {
  const pages: [Claim, (first: number) => string][] = [
    [
      jiasi,
      first =>
        `{ schoolGifts(first: ${first}) { nodes { id student { id } voucher { id } shares { amount donation { id } partner { name } } } } }`,
    ],
    [
      jiasi,
      first =>
        `{ needRecords(first: ${first}) { nodes { id item { name } gift { giver } student { id needs { id item { name } } } } } }`,
    ],
    [
      hope,
      first =>
        `{ partner(uscc: "${HOPE}") { donations(first: ${first}) { nodes { id keptAmount reached { persons } uses { id } offers { id } sharesGiven { amount } gifts { nodes { id voucher { id } shares { amount } } } } } } }`,
    ],
    [
      hope,
      first =>
        `{ reservations(first: ${first}) { nodes { id open need { id } item { name } cards { aidCode } } } needs(first: ${first}) { nodes { id item { name } } } }`,
    ],
  ]
  for (const [claim, query] of pages) {
    const costs = []
    for (const first of [1, 50]) costs.push(await statementsOf(service, () => service.query(claim, query(first))))
    // what no row of the first page has, such as a gift or a code, is asked for once when one has it
    expect((costs[1] ?? 0) - (costs[0] ?? 0)).toBeLessThanOrEqual(2)
  }
})
