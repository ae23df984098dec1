import { bureau, partner, school } from '@dianming/shared/testing/claims'
import { idNumber } from '@dianming/shared/testing/numbers'
import { plantStudent, statementsOf } from '@dianming/shared/testing/plant'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { csv } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { endPromises } from '../gift/gift-promise.js'
import { REQUESTS_A_DAY } from '../gift-import/gift-apply.js'
import { donations } from '../service.js'

/** A giver's list by name opens nothing: the school says which child it is, or declines; codes are taken back; promises end. */

const HOPE = '53500000504041823K'
const TELECOM = '91500116203589261A'
const TERM = '2019-2020-2'
const hope = partner(HOPE)
const telecom = partner(TELECOM)
const education = bureau('EDUCATION')
const jiasi = school('2150001003')
const baisha = school('2150001005')
type Claim = Parameters<ServiceFixture['query']>[0]

let service: ServiceFixture
const child: Record<string, string> = {}
const anne = idNumber('2010-05-04', 1)
beforeAll(async () => {
  service = await startFixture(donations)
  child.anne = await plantStudent(service, { idNumber: anne, name: '张安' })
  child.bo = await plantStudent(service, { idNumber: idNumber('2011-05-04', 2), name: '张波' })
  child.far = await plantStudent(service, { idNumber: idNumber('2012-05-04', 9), name: '远方', school: '2150001005' })
})
afterAll(() => service.stop())

const HEADINGS = [
  '受助编号',
  '受助学生姓名',
  '学校',
  '学籍号',
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
    物品或服务: '智能手机',
    数量: '1',
    单位: '部',
    用途: '设备',
    学期: TERM,
    日期: '2020-03-20',
  }
  return HEADINGS.map(heading => changes[heading] ?? usual[heading] ?? '')
}
const take = (claim: Claim, ...rows: string[][]) =>
  service.importFile(claim, 'Gift', { region: '500116' }, csv(HEADINGS, rows))
const code = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code ?? null

interface Seen {
  id: string
  status: string
  name: string
  school: string
  note: string | null
  candidates: { id: string }[] | null
  gift: {
    status: string
    beneficiary: { maskedName: string; aidCode: string } | null
    student: { id: string } | null
  } | null
}
const FIELDS =
  'id status name school note candidates { id } gift { status beneficiary { maskedName aidCode } student { id } }'
const requests = async (claim: Claim, status?: string) =>
  (
    await service.query<{ giftRequests: { totalCount: number; nodes: Seen[] } | null }>(
      claim,
      `query ($s: GiftRequestStatus) { giftRequests(status: $s, first: 200) { totalCount nodes { ${FIELDS} } } }`,
      { s: status ?? null },
    )
  ).data.giftRequests?.nodes ?? []
const match = (claim: Claim, id: string, studentId: string, more: { received?: boolean } = {}) =>
  service.query<{ r: Seen }>(
    claim,
    `mutation ($id: ID!, $s: ID!, $r: Boolean) { r: matchGiftRequest(id: $id, studentId: $s, received: $r) { ${FIELDS} } }`,
    { id, s: studentId, r: more.received ?? false },
  )
const decline = (claim: Claim, id: string) =>
  service.query<{ r: Seen }>(
    claim,
    `mutation ($id: ID!) { r: declineGiftRequest(id: $id, note: "请与学校联系") { ${FIELDS} } }`,
    { id },
  )

test('every row without a code is answered alike, whether there is such a child or not, and opens nothing', async () => {
  const rows: Record<string, string>[] = [
    { 受助学生姓名: '张安', 学校: '学校2150001003' },
    { 受助学生姓名: '无此人', 学校: '学校2150001003' },
    { 受助学生姓名: '张安', 学校: '无此校' },
    { 受助学生姓名: '张安', 学校: '学校2150001003', 学籍号: `G${anne}` },
    { 受助学生姓名: '远方', 学校: '学校2150001005' },
  ]
  const answers = []
  for (const changes of rows) {
    const { id: _id, ...answer } = await take(hope, row(changes))
    answers.push(JSON.stringify(answer))
  }
  expect(new Set(answers).size).toBe(1)
  expect(answers[0]).toContain('已转学校确认')
  const own = await requests(hope)
  expect(own.map(({ id: _id, name: _n, school: _s, ...rest }) => JSON.stringify(rest))).toEqual(
    Array.from({ length: 5 }, () => JSON.stringify({ status: 'ASKED', note: null, candidates: null, gift: null })),
  )
  const given = await service.query<{ partner: { donations: { nodes: object[] } } }>(
    hope,
    `{ partner(uscc: "${HOPE}") { donations { nodes { gifts { totalCount } } } } }`,
  )
  expect(given.data.partner.donations.nodes).toEqual([])
  // the same file again finds them
  expect(await take(hope, ...rows.map(row))).toMatchObject({ rowsAccepted: 0, rowsUnchanged: 5 })
  expect(await requests(telecom)).toEqual([])
})

test('the school sees the rows that name it with whom they may mean, its bureau all of the county, others none', async () => {
  const seen = await requests(jiasi)
  expect(seen.map(r => [r.name, r.candidates?.map(c => c.id)])).toEqual([
    ['张安', [child.anne]],
    ['无此人', []],
    ['张安', [child.anne]],
  ])
  expect((await requests(baisha)).map(r => r.name)).toEqual(['远方'])
  // whom no school was found for is the bureau's to place
  expect((await requests(education)).length).toBe(5)
  for (const claim of [bureau('EDUCATION', '370211'), bureau('RURAL_REVITALISATION')])
    expect(await requests(claim)).toEqual([])
})

test('matched it is a gift of the giver’s with its card; declined the giver is told so; neither twice, nor by others', async () => {
  const [first, second, third] = await requests(jiasi)
  const id = first?.id ?? ''
  for (const claim of [baisha, bureau('EDUCATION', '370211')])
    expect(code(await match(claim, id, child.anne ?? ''))).toBe('NOT_FOUND')
  for (const claim of [hope, school('2150001003', ['VIEWER'])])
    expect(code(await match(claim, id, child.anne ?? ''))).toBe('FORBIDDEN')
  expect(code(await match(jiasi, id, child.far ?? ''))).toBe('NOT_FOUND')
  expect((await match(jiasi, id, child.anne ?? '')).data.r).toMatchObject({
    status: 'MATCHED',
    gift: { status: 'PLEDGED' },
  })
  expect(code(await match(jiasi, id, child.bo ?? ''))).toBe('STATE_NOT_ALLOWED')
  expect((await decline(jiasi, second?.id ?? '')).data.r.status).toBe('DECLINED')
  expect(code(await decline(jiasi, second?.id ?? ''))).toBe('STATE_NOT_ALLOWED')
  expect((await match(education, third?.id ?? '', child.bo ?? '', { received: true })).data.r.gift?.status).toBe(
    'CONFIRMED',
  )
  const own = await requests(hope)
  expect(own.filter(r => r.status === 'MATCHED').map(r => [r.gift?.student, r.gift?.beneficiary?.maskedName])).toEqual([
    [null, '张**'],
    [null, '张**'],
  ])
  expect(own.find(r => r.status === 'DECLINED')).toMatchObject({ note: '请与学校联系', gift: null })
  // two at once: one is made
  const [last] = await requests(education, 'ASKED')
  const twice = await Promise.all([
    match(education, last?.id ?? '', child.anne ?? ''),
    match(education, last?.id ?? '', child.anne ?? ''),
  ])
  expect(twice.map(code).filter(Boolean)).toHaveLength(1)
})

test('a giver hands in so many rows a day, of one county; more is refused whole with a clear code', async () => {
  const many = Array.from({ length: REQUESTS_A_DAY + 1 }, (_, i) =>
    row({ 受助学生姓名: `某${i}`, 学校: '学校2150001003', 数量: String(i + 1) }),
  )
  const refused = await take(telecom, ...many)
  expect([refused.status, refused.failureCode]).toEqual(['REFUSED', 'LIMIT_EXCEEDED'])
  expect(await requests(telecom)).toEqual([])
  expect(await take(telecom, ...many.slice(1))).toMatchObject({ status: 'DONE', rowsAccepted: REQUESTS_A_DAY })
  expect((await take(telecom, many[0] ?? [])).failureCode).toBe('LIMIT_EXCEEDED')
  // rows with a code are no requests
  expect(await take(telecom, row({ 受助编号: service.personalData.aidCode(TELECOM, child.anne ?? '') }))).toMatchObject(
    {
      rowsAccepted: 1,
    },
  )
  for (const region of ['50', '5001', '500116100'])
    expect([
      region,
      code(
        await service.query(hope, 'mutation ($r: RegionCode!) { startGiftImport(input: { region: $r }) { id } }', {
          r: region,
        }),
      ),
    ]).toEqual([region, 'BAD_USER_INPUT'])
})

test('SQL statements do not grow with the rows of the list', async () => {
  const ask = (first: number) => () =>
    service.query(jiasi, `{ giftRequests(first: ${first}) { totalCount nodes { ${FIELDS} } } }`)
  expect(await statementsOf(service, ask(200))).toBe(await statementsOf(service, ask(1)))
})

describe('aid codes', () => {
  const card = async (claim: Claim, aidCode: string) =>
    (
      await service.query<{ beneficiary: { aidCode: string } | null }>(
        claim,
        'query ($c: ID!) { beneficiary(aidCode: $c) { aidCode } }',
        { c: aidCode },
      )
    ).data.beneficiary
  const issue = (claim: Claim, studentId = child.anne ?? '') =>
    service.query<{ c: string }>(claim, `mutation ($id: ID!) { c: issueAidCode(studentId: $id, uscc: "${HOPE}") }`, {
      id: studentId,
    })
  const revoke = (claim: Claim, studentId = child.anne ?? '') =>
    service.query<{ r: boolean }>(
      claim,
      `mutation ($id: ID!) { r: revokeAidCode(studentId: $id, uscc: "${HOPE}", reason: "不再合作") }`,
      { id: studentId },
    )

  test('are handed out by an OPERATOR, and taken back: then they answer as no code at all, until another is handed out', async () => {
    for (const claim of [school('2150001003', ['VIEWER']), hope]) {
      expect(code(await issue(claim))).toBe('FORBIDDEN')
      expect(code(await revoke(claim))).toBe('FORBIDDEN')
    }
    expect(code(await issue(baisha))).toBe('NOT_FOUND')
    const { c: first } = (await issue(jiasi)).data
    expect(await card(hope, first)).toEqual({ aidCode: first })
    expect((await revoke(jiasi)).data.r).toBe(true)
    expect(code(await revoke(jiasi))).toBe('STATE_NOT_ALLOWED')
    expect(await card(hope, first)).toBeNull()
    const asked = await service.query(
      hope,
      'query ($c: ID!, $t: Term!) { checkOverlap(input: { aidCode: $c, purpose: DEVICE, form: GOODS, term: $t }) { overlap } }',
      { c: first, t: TERM },
    )
    expect(code(asked)).toBe('NOT_FOUND')
    const listed = await take(hope, row({ 受助编号: first }))
    expect(listed.errors.nodes.map(e => e.code)).toEqual(['AID_CODE_UNKNOWN'])
    // the card of what was given under it is withheld too
    const own = await requests(hope, 'MATCHED')
    expect(own.filter(r => r.gift?.beneficiary === null).length).toBeGreaterThan(0)
    const { c: second } = (await issue(jiasi)).data
    expect(second).not.toBe(first)
    expect(await card(hope, second)).toEqual({ aidCode: second })
    expect(await card(hope, first)).toBeNull()
    expect(await take(hope, row({ 受助编号: second, 数量: '2' }))).toMatchObject({ rowsAccepted: 1, rowsRejected: 0 })
  })
})

test('a promise that nobody confirms within thirty days ends, and its donation holds it again', async () => {
  const donated = await service.query<{ d: { id: string } }>(
    hope,
    'mutation ($i: RegisterDonationInput!) { d: registerDonation(input: $i) { id } }',
    {
      i: {
        form: 'GOODS',
        purpose: 'DEVICE',
        title: '平板电脑',
        quantity: 1,
        unit: '台',
        receivedOn: '2020-03-01',
        idempotencyKey: 'promise',
      },
    },
  )
  const given = await service.query<{ g: { id: string; promisedUntil: string | null } }>(
    hope,
    'mutation ($i: GiveGiftInput!) { g: giveGift(input: $i) { id promisedUntil } }',
    {
      i: {
        donationId: donated.data.d.id,
        aidCode: service.personalData.aidCode(HOPE, child.bo ?? ''),
        term: TERM,
        idempotencyKey: 'promise-gift',
      },
    },
  )
  expect(given.data.g.promisedUntil).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(await endPromises(service.job)).toBe(0)
  await service.admin.query(`update donations.gift set created_at = created_at - interval '31 days' where id = $1`, [
    given.data.g.id,
  ])
  expect(await endPromises(service.job)).toBe(1)
  const { data } = await service.query<{ donation: { leftQuantity: number; gifts: { nodes: { status: string }[] } } }>(
    hope,
    'query ($id: ID!) { donation(id: $id) { leftQuantity gifts { nodes { status } } } }',
    { id: donated.data.d.id },
  )
  expect(data.donation).toEqual({ leftQuantity: 1, gifts: { nodes: [{ status: 'CANCELLED' }] } })
})
