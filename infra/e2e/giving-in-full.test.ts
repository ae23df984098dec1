import { idNumber } from '@dianming/shared/testing/numbers'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { House, REGION } from './src/house.js'

/** Giving in full, through the one public door: what children are missing, who takes it on, and every gift counted once. */

const TERM = '2019-2020-2'
const HOPE = '53500000504041823K'
const TELECOM = '91500116203589261A'
const EDUCATION = 'bureau-education'
const SCHOOL = 'school-jiasi'
/** A class of eighteen, 80 homes with 97 children, and some hundred more in two schools. */
const [CLASS, HOMES, TWO_CHILDREN, OTHERS] = [18, 80, 17, 220]
const MEMBERS = ['户编号', '户主姓名', '姓名', '证件号码', '与户主关系', '乡镇', '村', '户类型', '识别时间']
/** Towns with so many children of a primary school each, who are on no register. */
const TOWNS: [town: string, school: string, children: number][] = [
  ['甲镇', '2150001021', 7],
  ['乙镇', '2150001022', 4],
  ['丙镇', '2150001023', 3],
  ['丁镇', '2150001024', 6],
]
const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'

let house: House
const name = (i: number) => `${SURNAMES[i % SURNAMES.length]}${String.fromCharCode(0x4e00 + i)}`
const sister = (i: number) => `${SURNAMES[i % SURNAMES.length]}${String.fromCharCode(0x5e00 + i)}`

beforeAll(async () => {
  house = await House.start()
  const pupils: string[][] = []
  const members: string[][] = []
  const enter = (home: number, child: string, born: string, sequence: number, changes: Record<string, string>) => {
    const number = idNumber(born, sequence)
    pupils.push(pupil(number, child, changes))
    members.push([`H${home}`, `户主${home}`, child, number, '之子', '贾嗣镇', '新村', '脱贫户', '2019-01-01'])
  }
  const baisha = { 学校标识码: '3150001012', 学校名称: '白沙初级中学', 乡镇: '白沙镇', 学段: '初中', 年级: '1' }
  for (let i = 0; i < CLASS; i++) enter(i, name(i), '2010-05-04', i + 1, {})
  for (let i = 0; i < HOMES; i++) enter(1000 + i, name(100 + i), '2007-03-02', i + 1, baisha)
  for (let i = 0; i < TWO_CHILDREN; i++) enter(1000 + i, sister(i), '2006-08-09', i + 1, { ...baisha, 年级: '2' })
  const far = { 学校标识码: '2150001009', 学校名称: '远山小学', 乡镇: '远山镇' }
  for (let i = 0; i < OTHERS; i++) enter(3000 + i, name(300 + i), '2010-10-11', i + 1, far)
  for (const [town, school, children] of TOWNS)
    for (let i = 0; i < children; i++)
      pupils.push(
        pupil(idNumber('2011-01-02', pupils.length), name(600 + pupils.length), {
          学校标识码: school,
          学校名称: `${town}小学`,
          乡镇: town,
        }),
      )
  await house.importFile(EDUCATION, 'Student', { region: REGION, asOf: '2020-03-01' }, csv(REGISTRY_HEADINGS, pupils))
  await house.importFile(
    'bureau-rural',
    'Register',
    { register: 'RURAL_REVITALISATION', region: REGION, asOf: '2020-03-01' },
    csv(MEMBERS, members),
  )
  const run = await house.callRoll()
  expect(run.matched).toBe(CLASS + HOMES + TWO_CHILDREN + OTHERS)
})
afterAll(() => house?.stop())

interface Child {
  id: string
  name: string
  registryNumber: string
  hope: string
  telecom: string
}
const childrenOf = async (school: string): Promise<Child[]> => {
  const children: Child[] = []
  for (let after: string | null = null; ; ) {
    const page: { school: { students: { nodes: Child[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } } =
      await house.data(
        EDUCATION,
        `query ($after: String) { school(code: "${school}") { students(first: 200, after: $after) { nodes { id name registryNumber hope: aidCode(uscc: "${HOPE}") telecom: aidCode(uscc: "${TELECOM}") } pageInfo { hasNextPage endCursor } } } }`,
        { after },
      )
    children.push(...page.school.students.nodes)
    if (!page.school.students.pageInfo.hasNextPage) return children
    after = page.school.students.pageInfo.endCursor
  }
}
const donate = async (client: string, input: object, key: string): Promise<string> =>
  (
    await house.data<{ d: { id: string } }>(
      client,
      'mutation ($i: RegisterDonationInput!) { d: registerDonation(input: $i) { id } }',
      { i: { receivedOn: '2020-03-01', idempotencyKey: key, ...input } },
    )
  ).d.id
const code = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code ?? 'OK'
interface Line {
  channel: string
  persons: number
  personTimes: number
  amount: string
  unpriced: number
}
interface Told {
  persons: number
  personTimes: number
  amount: string
  lines: Line[]
  toSchools: { count: number; amount: string; unpriced: number }
  toVillages: { count: number; amount: string }
  unnamed: { deliveries: number; count: number; amount: string }
}
const statement = async (client: string, term = TERM): Promise<Told> =>
  (
    await house.data<{ s: Told }>(
      client,
      `query ($t: Term!) { s: statement(region: "${REGION}", period: { term: $t }) { persons personTimes amount lines { channel persons personTimes amount unpriced }
        toSchools { count amount unpriced } toVillages { count amount } unnamed { deliveries count amount } } }`,
      { t: term },
    )
  ).s
const confirm = (client: string, giftIds: string[], more: object = {}) =>
  house.query<{ c: { id: string; status: string }[] }>(
    client,
    'mutation ($i: ConfirmGiftsInput!) { c: confirmGifts(input: $i) { id status } }',
    { i: { giftIds, ...more } },
  )
const giveMany = (client: string, input: object) =>
  house.query<{ g: { id: string; status: string }[] }>(
    client,
    'mutation ($i: GiveGiftsInput!) { g: giveGifts(input: $i) { id status } }',
    { i: { term: TERM, ...input } },
  )
const counts = async (client: string) =>
  (
    await house.data<{
      c: { item: { code: string } | null; asked: number; open: number; met: number; there: number }[]
    }>(client, '{ c: needCounts { item { code } asked open reserved promised met there } }')
  ).c

const admit = (partner: string, uscc: string) =>
  house.data(
    'bureau-education-approver',
    'mutation ($i: AdmitPartnerInput!) { admitPartner(input: $i) { id isLive } }',
    { i: { uscc, name: partner, region: REGION, until: '2099-12-31', agreement: '合作协议2020-1' } },
  )
const publish = () => house.data(EDUCATION, 'mutation ($r: RegionCode!) { publishNeeds(region: $r) }', { r: REGION })
interface Group {
  id: string
  persons: number
  reserved: number
  stage: string | null
  town: string | null
  region: string
  item: { code: string } | null
}
const groups = async (client: string, purpose: string): Promise<Group[]> =>
  (
    await house.data<{ needs: { nodes: Group[] } }>(
      client,
      'query ($p: AidPurpose) { needs(purpose: $p, first: 200) { nodes { id persons reserved stage town region item { code } } } }',
      { p: purpose },
    )
  ).needs.nodes
const reserve = (client: string, needId: string, quantity: number, key: string) =>
  house.query<{ r: { id: string; cards: { aidCode: string; maskedName: string }[] } }>(
    client,
    'mutation ($i: ReserveNeedInput!) { r: reserveNeed(input: $i) { id cards { aidCode maskedName } } }',
    { i: { needId, quantity, idempotencyKey: key } },
  )

test('eighteen pupils are asked, eight have no phone, and the school gives eight of its own', async () => {
  const children = await childrenOf('2150001003')
  expect(children).toHaveLength(CLASS)
  const sheet = csv(
    ['姓名', '学籍号', '手机'],
    children.map((child, i) => [child.name, child.registryNumber, i < 8 ? '无' : '有']),
  )
  expect(await house.importFile(SCHOOL, 'Need', {}, sheet)).toMatchObject({
    status: 'DONE',
    rowsAccepted: CLASS,
    rowsRejected: 0,
  })
  // the same sheet again changes nothing
  expect(await house.importFile(SCHOOL, 'Need', {}, sheet)).toMatchObject({ rowsAccepted: 0, rowsUnchanged: CLASS })
  expect(await counts(SCHOOL)).toMatchObject([{ item: { code: 'PHONE' }, asked: 18, open: 8, met: 0, there: 10 }])
  const donation = await donate(
    SCHOOL,
    { form: 'GOODS', purpose: 'DEVICE', title: '智能手机', quantity: 8, unit: '部' },
    'eight phones',
  )
  const given = await giveMany(SCHOOL, {
    donationId: donation,
    registryNumbers: children.slice(0, 8).map(child => child.registryNumber),
    item: 'PHONE',
    idempotencyKey: 'eight gifts',
  })
  expect(code(given)).toBe('OK')
  const ids = given.data?.g.map(gift => gift.id) ?? []
  expect(ids).toHaveLength(8)
  // a lost answer: the same request answers the same eight
  const again = await giveMany(SCHOOL, {
    donationId: donation,
    registryNumbers: children.slice(0, 8).map(child => child.registryNumber),
    item: 'PHONE',
    idempotencyKey: 'eight gifts',
  })
  expect(again.data?.g.map(gift => gift.id)).toEqual(ids)
  expect(await counts(SCHOOL)).toMatchObject([{ open: 0, promised: 8 } as object])
  const confirmed = await confirm(SCHOOL, ids, { on: '2020-03-10', sheet: '签领表1' })
  expect(confirmed.data?.c.map(gift => gift.status)).toEqual(ids.map(() => 'CONFIRMED'))
  expect(await counts(SCHOOL)).toMatchObject([{ asked: 18, open: 0, met: 8, there: 10 }])
  const told = await statement(SCHOOL)
  expect(told.lines).toEqual([{ channel: 'SCHOOL', persons: 8, personTimes: 8, amount: '0.00', unpriced: 8 }])
  const ninth = await giveMany(SCHOOL, {
    donationId: donation,
    registryNumbers: [children[8]?.registryNumber],
    item: 'PHONE',
    idempotencyKey: 'the ninth',
  })
  expect(code(ninth)).toBe('STATE_NOT_ALLOWED')
  expect(ninth.errors?.[0]?.message).toContain('0 部')
})

test('eighty homes get broadband: 80 times, 97 children, each of whom sees it through the household', async () => {
  const children = await childrenOf('3150001012')
  expect(children).toHaveLength(HOMES + TWO_CHILDREN)
  const sheet = csv(
    ['姓名', '学籍号', '宽带'],
    children.map(child => [child.name, child.registryNumber, '无']),
  )
  expect(await house.importFile(EDUCATION, 'Need', { region: REGION }, sheet)).toMatchObject({
    status: 'DONE',
    rowsRejected: 0,
  })
  // siblings' broadband is one need
  expect(await counts('school-baisha')).toMatchObject([{ item: { code: 'BROADBAND' }, asked: HOMES, open: HOMES }])
  await admit('company-telecom', TELECOM)
  await publish()
  const [group] = await groups('company-telecom', 'CONNECTIVITY')
  expect(group).toMatchObject({ persons: HOMES, stage: 'JUNIOR', region: REGION, item: { code: 'BROADBAND' } })
  const donation = await donate(
    'company-telecom',
    { form: 'SERVICE', purpose: 'CONNECTIVITY', title: '宽带', amount: '28800.00', quantity: 80, unit: '户' },
    'broadband',
  )
  const reserved = await reserve('company-telecom', group?.id ?? '', HOMES, 'all homes')
  expect(reserved.data?.r.cards).toHaveLength(HOMES)
  const given = await giveMany('company-telecom', {
    donationId: donation,
    reservationId: reserved.data?.r.id,
    item: 'BROADBAND',
    amount: '360.00',
    idempotencyKey: 'broadband for all',
  })
  expect(code(given)).toBe('OK')
  const ids = given.data?.g.map(gift => gift.id) ?? []
  expect(ids).toHaveLength(HOMES)
  expect((await confirm('school-baisha', ids)).data?.c).toHaveLength(HOMES)
  const told = await statement('company-telecom')
  expect(told.lines).toEqual([
    { channel: 'COMPANY', persons: HOMES + TWO_CHILDREN, personTimes: HOMES, amount: '28800.00', unpriced: 0 },
  ])
  const { school } = await house.data<{
    school: { students: { nodes: { aid: { nodes: { viaHousehold: boolean; amount: string }[] } }[] } }
  }>(
    'school-baisha',
    '{ school(code: "3150001012") { students(first: 30) { nodes { aid { nodes { viaHousehold amount } } } } } }',
  )
  const seen = school.students.nodes.map(student => student.aid.nodes)
  expect(seen.every(records => records.length === 1 && records[0]?.viaHousehold === true)).toBe(true)
  expect(seen).toHaveLength(30)
  expect(await counts('school-baisha')).toMatchObject([{ asked: HOMES, open: 0, met: HOMES }])
})

test('a delivery to 4,968 people whom nobody listed adds nobody; named, 120 are 120 and 4,848 are left', async () => {
  const term = '2018-2019-2'
  const donation = await donate(
    'company-telecom',
    { form: 'SERVICE', purpose: 'CONNECTIVITY', title: '手机流量', amount: '99360.00', quantity: 4968, unit: '人' },
    'data',
  )
  const delivered = await house.data<{ g: { id: string; unnamedCount: number } }>(
    'company-telecom',
    'mutation ($i: GiveGiftInput!) { g: giveGift(input: $i) { id unnamedCount } }',
    {
      i: {
        donationId: donation,
        region: REGION,
        unnamedCount: 4968,
        amount: '99360.00',
        term,
        idempotencyKey: 'data delivered',
      },
    },
  )
  const children = (await childrenOf('2150001009')).slice(0, 120)
  const naming = (key: string, codes: string[]) =>
    house.query<{ n: { id: string; amount: string }[] }>(
      'company-telecom',
      'mutation ($i: NameDeliveryInput!) { n: nameDelivery(input: $i) { id amount } }',
      { i: { giftId: delivered.g.id, aidCodes: codes, idempotencyKey: key } },
    )
  const codes = children.map(child => child.telecom)
  // nobody has said yet that it arrived
  expect(code(await naming('too early', codes))).toBe('STATE_NOT_ALLOWED')
  expect(code(await confirm(EDUCATION, [delivered.g.id], { on: '2019-03-10' }))).toBe('OK')
  expect(await statement(EDUCATION, term)).toMatchObject({
    persons: 0,
    personTimes: 0,
    unnamed: { deliveries: 1, count: 4968, amount: '99360.00' },
  })
  const named = await naming('some', codes)
  expect(named.data?.n).toHaveLength(120)
  expect(new Set(named.data?.n.map(gift => gift.amount))).toEqual(new Set(['20.00']))
  expect((await naming('some', codes)).data?.n).toEqual(named.data?.n)
  expect(code(await naming('others', codes.slice(0, 1)))).toBe('STATE_NOT_ALLOWED')
  const told = await statement(EDUCATION, term)
  expect(told).toMatchObject({
    persons: 120,
    personTimes: 120,
    unnamed: { deliveries: 1, count: 4848, amount: '96960.00' },
  })
  expect(told.amount).toBe('2400.00')
  // the company’s own statement says the same
  expect(await statement('company-telecom', term)).toMatchObject({ persons: 120, unnamed: { count: 4848 } })
})

test('a hundred thousand yuan through two charities: counted where they ended, to the fen', async () => {
  const term = '2017-2018-2'
  const children = (await childrenOf('2150001009')).slice(0, 200)
  const a = await donate('charity-hope', { form: 'CASH', purpose: 'LIVING', title: '助学金', amount: '100000.00' }, 'A')
  const cash = (client: string, donationId: string, aidCodes: string[], key: string) =>
    giveMany(client, { donationId, aidCodes, amount: '500.00', term, idempotencyKey: key })
  const first = await cash(
    'charity-hope',
    a,
    children.slice(0, 80).map(child => child.hope),
    '80',
  )
  const takeOver = (amount: string, key: string, more: object = {}) =>
    house.query<{ d: { id: string } }>(
      'company-telecom',
      'mutation ($i: RegisterDonationInput!) { d: registerDonation(input: $i) { id } }',
      {
        i: {
          form: 'CASH',
          purpose: 'LIVING',
          title: '转来助学金',
          receivedOn: '2020-03-02',
          amount,
          passedOnFromId: a,
          idempotencyKey: key,
          ...more,
        },
      },
    )
  // what nobody offered is not there
  expect(code(await takeOver('60000.00', 'unasked'))).toBe('NOT_FOUND')
  await house.data('charity-hope', 'mutation ($i: OfferShareInput!) { offerShare(input: $i) { id } }', {
    i: { donationId: a, toUscc: TELECOM, amount: '60000.00', idempotencyKey: 'offer' },
  })
  expect(code(await takeOver('60000.01', 'a fen too much'))).toBe('STATE_NOT_ALLOWED')
  expect(code(await takeOver('60000.00', 'other purpose', { purpose: 'TUITION' }))).toBe('BAD_USER_INPUT')
  const b = (await takeOver('60000.00', 'B')).data?.d.id ?? ''
  expect((await takeOver('60000.00', 'B')).data?.d.id).toBe(b)
  expect(code(await takeOver('0.01', 'nothing is left'))).toBe('STATE_NOT_ALLOWED')
  const second = await cash(
    'company-telecom',
    b,
    children.slice(80).map(child => child.telecom),
    '120',
  )
  for (const gifts of [first, second]) {
    expect(code(gifts)).toBe('OK')
    expect(code(await confirm(EDUCATION, gifts.data?.g.map(gift => gift.id) ?? []))).toBe('OK')
  }
  const told = await statement(EDUCATION, term)
  expect(told).toMatchObject({ persons: 200, personTimes: 200, amount: '100000.00' })
  expect(told.lines.map(line => [line.channel, line.amount])).toEqual([
    ['CHARITY', '40000.00'],
    ['COMPANY', '60000.00'],
  ])
  const ledger = async (client: string, id: string) =>
    (
      await house.data<{ d: object }>(
        client,
        'query ($id: ID!) { d: donation(id: $id) { givenAmount leftAmount keptAmount reached { persons personTimes amount } uses { kind amount } } }',
        { id },
      )
    ).d
  expect(await ledger('charity-hope', a)).toEqual({
    givenAmount: '40000.00',
    leftAmount: '0.00',
    keptAmount: '40000.00',
    reached: { persons: 200, personTimes: 200, amount: '100000.00' },
    uses: [{ kind: 'HANDED_ON', amount: '60000.00' }],
  })
  expect(await ledger('company-telecom', b)).toMatchObject({
    keptAmount: '60000.00',
    leftAmount: '0.00',
    reached: { persons: 120 },
  })
})

test('small towns merge over the county, with the smallest that stands while they are under five', async () => {
  const told = async (item: string) =>
    (await groups('charity-hope', 'DEVICE'))
      .filter(group => group.item?.code === item)
      .map(group => [group.town, group.persons])
  const survey = async (item: string, children: Child[]) =>
    house.importFile(
      EDUCATION,
      'Need',
      { region: REGION },
      csv(
        ['姓名', '学籍号', item],
        children.map(child => [child.name, child.registryNumber, '无']),
      ),
    )
  const [seven = [], four = [], three = [], six = []] = await Promise.all(TOWNS.map(([, school]) => childrenOf(school)))
  await survey('平板电脑', [...seven, ...four, ...three])
  await survey('电脑', [...six, ...three.slice(0, 2)])
  // a partner whom the county has not admitted reads nothing
  expect(await groups('charity-hope', 'DEVICE')).toEqual([])
  await admit('charity-hope', HOPE)
  await publish()
  expect(await told('TABLET')).toEqual(
    expect.arrayContaining([
      [TOWNS[0]?.[0], 7],
      [null, 7],
    ]),
  )
  expect(await told('TABLET')).toHaveLength(2)
  expect(await told('COMPUTER')).toEqual([[null, 8]])
  // one child more or less is told to nobody until five are
  const [extra] = await childrenOf('2150001009')
  await survey('平板电脑', extra ? [extra] : [])
  await publish()
  expect(await told('TABLET')).toEqual(
    expect.arrayContaining([
      [TOWNS[0]?.[0], 7],
      [null, 7],
    ]),
  )
  // the region selects published groups and regroups nothing
  const { needs } = await house.data<{ needs: { totalCount: number } }>(
    'charity-hope',
    'query ($r: RegionCode) { needs(region: $r) { totalCount } }',
    { r: '370211' },
  )
  expect(needs.totalCount).toBe(0)
})

test('more than is open is refused with what is; an expired reservation gives nothing; a returned gift is missing again', async () => {
  const [group] = (await groups('charity-hope', 'DEVICE')).filter(each => each.item?.code === 'COMPUTER')
  const short = await reserve('charity-hope', group?.id ?? '', 9, 'nine of eight')
  expect([code(short), short.errors?.[0]?.message]).toEqual(['STATE_NOT_ALLOWED', expect.stringContaining('现余 8 名')])
  const held = await reserve('charity-hope', group?.id ?? '', 2, 'two')
  expect(held.data?.r.cards.map(card => card.maskedName.slice(1))).toEqual(['**', '**'])
  expect((await reserve('charity-hope', group?.id ?? '', 2, 'two')).data?.r.id).toBe(held.data?.r.id)
  const donation = await donate(
    'charity-hope',
    { form: 'GOODS', purpose: 'DEVICE', title: '电脑', quantity: 5, unit: '台' },
    'computers',
  )
  const onReservation = (key: string, id: string) =>
    giveMany('charity-hope', { donationId: donation, reservationId: id, item: 'COMPUTER', idempotencyKey: key })
  await house.sql("update donations.reservation set expires_at = now() - interval '1 minute' where id = $1", [
    held.data?.r.id,
  ])
  expect(code(await onReservation('too late', held.data?.r.id ?? ''))).toBe('STATE_NOT_ALLOWED')
  const { reservation } = await house.data<{ reservation: { status: string; cards: unknown[] } }>(
    'charity-hope',
    'query ($id: ID!) { reservation(id: $id) { status cards { aidCode } } }',
    { id: held.data?.r.id },
  )
  expect(reservation).toEqual({ status: 'EXPIRED', cards: [] })
  // they are open again for whoever reserves next
  const all = await reserve('charity-hope', group?.id ?? '', 8, 'all eight')
  expect(code(all)).toBe('OK')
  expect(code(await reserve('charity-hope', group?.id ?? '', 1, 'none left'))).toBe('STATE_NOT_ALLOWED')
  await house.data('charity-hope', 'mutation ($id: ID!) { releaseReservation(id: $id) { status } }', {
    id: all.data?.r.id,
  })
  const one = await reserve('charity-hope', group?.id ?? '', 1, 'one')
  const given = await onReservation('the one', one.data?.r.id ?? '')
  const giftId = given.data?.g[0]?.id ?? ''
  expect(code(await confirm(EDUCATION, [giftId]))).toBe('OK')
  const of = async () =>
    (await counts(EDUCATION)).filter(each => each.item?.code === 'COMPUTER').reduce((sum, each) => sum + each.open, 0)
  const before = await of()
  await house.data(EDUCATION, 'mutation ($id: ID!) { returnGift(id: $id, reason: "开机故障，退回") { status } }', {
    id: giftId,
  })
  expect(await of()).toBe(before + 1)
  const { donation: left } = await house.data<{ donation: { leftQuantity: number } }>(
    'charity-hope',
    'query ($id: ID!) { donation(id: $id) { leftQuantity } }',
    { id: donation },
  )
  expect(left.leftQuantity).toBe(5)
})

test('a gift of three funders is split to the fen, once in the channel of the one whose gift it is', async () => {
  const term = '2016-2017-2'
  const child = (await childrenOf('2150001009'))[5]
  const money = { form: 'CASH', purpose: 'LIVING', title: '助学金', amount: '100.00' }
  const [own, hers, school] = [
    await donate('charity-hope', money, 'own'),
    await donate('company-telecom', money, 'hers'),
    await donate(SCHOOL, money, 'school'),
  ]
  const give = (shares: object[], key: string) =>
    house.query<{ g: { id: string; shares: { amount: string; parts: number }[] } }>(
      'charity-hope',
      'mutation ($i: GiveGiftInput!) { g: giveGift(input: $i) { id shares { amount parts } } }',
      { i: { donationId: own, aidCode: child?.hope, amount: '100.00', term, shares, idempotencyKey: key } },
    )
  const thirds = [own, hers, school].map(donationId => ({ donationId, parts: 1 }))
  expect(code(await give(thirds, 'not offered'))).toBe('NOT_FOUND')
  for (const [client, donationId] of [
    ['company-telecom', hers],
    [SCHOOL, school],
  ] as const)
    await house.data(client, 'mutation ($i: OfferShareInput!) { offerShare(input: $i) { id } }', {
      i: { donationId, toUscc: HOPE, amount: '50.00', idempotencyKey: 'offer of a share' },
    })
  expect(
    code(
      await give(
        thirds.map(share => ({ ...share, parts: 0 })),
        'no parts',
      ),
    ),
  ).toBe('BAD_USER_INPUT')
  expect(
    code(
      await give(
        [
          { donationId: own, amount: '60.00' },
          { donationId: hers, amount: '50.00' },
        ],
        '60 and 50',
      ),
    ),
  ).toBe('BAD_USER_INPUT')
  expect(
    code(
      await give(
        [
          { donationId: own, amount: '40.00' },
          { donationId: hers, amount: '60.00' },
        ],
        'beyond the offer',
      ),
    ),
  ).toBe('STATE_NOT_ALLOWED')
  const given = await give(thirds, 'thirds')
  expect(given.data?.g.shares.map(share => share.amount)).toEqual(['33.34', '33.33', '33.33'])
  expect(code(await confirm(EDUCATION, [given.data?.g.id ?? '']))).toBe('OK')
  const told = await statement(EDUCATION, term)
  expect(told).toMatchObject({ persons: 1, personTimes: 1, amount: '100.00' })
  expect(told.lines.map(line => [line.channel, line.persons, line.personTimes, line.amount])).toEqual([
    ['CHARITY', 1, 1, '33.34'],
    ['COMPANY', 0, 0, '33.33'],
    ['SCHOOL', 0, 0, '33.33'],
  ])
})

test('what was stored keeps every invariant', async () => {
  expect(await house.violations()).toEqual([])
})
