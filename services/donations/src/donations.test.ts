import { bureau, partner, school } from '@dianming/shared/testing/claims'
import { idNumber } from '@dianming/shared/testing/numbers'
import { plantStudent, statementsOf } from '@dianming/shared/testing/plant'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { csv } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { channelOf } from './gift-import/gift-words.js'
import { donations } from './service.js'

const education = bureau('EDUCATION')
const HEADINGS = [
  '捐赠单位',
  '统一社会信用代码',
  '受助学生姓名',
  '学校',
  '学籍号',
  '形式',
  '物品或服务',
  '数量',
  '单位',
  '估值（元）',
  '用途',
  '学期',
  '日期',
]
const HOPE = '53500000504041823K'
const TELECOM = '91500116203589261A'
const anne = idNumber('2010-05-04', 1)
let annesId = ''
const gift = (changes: Partial<Record<(typeof HEADINGS)[number], string>> = {}) =>
  HEADINGS.map(
    heading =>
      ({
        捐赠单位: '希望工程重庆办',
        统一社会信用代码: HOPE,
        受助学生姓名: '张安',
        学校: '学校2150001003',
        学籍号: `G${anne}`,
        形式: '物资',
        物品或服务: '智能手机',
        数量: '1',
        单位: '部',
        '估值（元）': '999.00',
        用途: '设备',
        学期: '2019-2020-2',
        日期: '2020-03-05',
        ...changes,
      })[heading] ?? '',
  )
const take = (...rows: string[][]) => service.importFile(education, 'Gift', { region: '500116' }, csv(HEADINGS, rows))
const GIFTS =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { gifts { id title amount quantity unit status donation { id title amount leftAmount givenAmount partner { name channel uscc } } student { id } } } } }'
interface Seen {
  _entities: ({
    gifts:
      | { title: string; amount: string | null; donation: { id: string; partner: { name: string; channel: string } } }[]
      | null
  } | null)[]
}
const giftsOf = (claim: ReturnType<typeof school> | typeof education, id = annesId) =>
  service.query<Seen>(claim, GIFTS, { r: [{ __typename: 'Student', id }] })

let service: ServiceFixture
beforeAll(async () => {
  service = await startFixture(donations)
  annesId = await plantStudent(service, { idNumber: anne, name: '张安' })
  await take(
    gift(),
    gift({
      捐赠单位: '某通信公司',
      统一社会信用代码: TELECOM,
      形式: '服务',
      物品或服务: '手机流量',
      数量: '30',
      单位: 'GB',
      '估值（元）': '',
      用途: '网络',
      学籍号: '',
    }),
  )
})
afterAll(() => service.stop())

test('gifts of several donors stand in the child’s history; donors become partners; no price is no zero', async () => {
  const { data } = await giftsOf(education)
  expect(data._entities[0]?.gifts).toMatchObject([
    {
      title: '智能手机',
      amount: '999.00',
      quantity: 1,
      status: 'DELIVERED',
      donation: {
        amount: null,
        leftAmount: null,
        givenAmount: '999.00',
        partner: { name: '希望工程重庆办', channel: 'CHARITY', uscc: HOPE },
      },
    },
    {
      title: '手机流量',
      amount: null,
      quantity: 30,
      unit: 'GB',
      donation: { givenAmount: '0.00', partner: { channel: 'COMPANY' } },
    },
  ])
})

describe('files in', () => {
  test('the same rows again are known, a second like gift in one file is another gift', async () => {
    expect(await take(gift(), gift())).toMatchObject({ rowsAccepted: 1, rowsUnchanged: 1, rowsRejected: 0 })
    expect(await take(gift(), gift())).toMatchObject({ rowsAccepted: 0, rowsUnchanged: 2 })
    // by name now, by number before: the same gift
    expect(await take(gift({ 学籍号: '' }))).toMatchObject({ rowsAccepted: 0, rowsUnchanged: 1 })
  })

  test('a name that several children of the school bear is refused as ambiguous; one person with two entries is not', async () => {
    for (const n of [21, 22]) await plantStudent(service, { idNumber: idNumber('2011-01-01', n), name: '李同' })
    const twice = idNumber('2011-02-02', 31)
    await plantStudent(service, { idNumber: twice, name: '周双', registryNumber: `L${twice.slice(0, 14)}0001` })
    const permanent = await plantStudent(service, { idNumber: twice, name: '周双' })
    await plantStudent(service, { idNumber: idNumber('2011-03-03', 41), name: '吴走', status: 'GRADUATED' })
    const stayed = await plantStudent(service, { idNumber: idNumber('2012-03-03', 43), name: '吴走' })
    const job = await take(
      gift({ 受助学生姓名: '李同', 学籍号: '' }),
      gift({ 受助学生姓名: '周双', 学籍号: '' }),
      gift({ 受助学生姓名: '吴走', 学籍号: '' }),
    )
    expect(job).toMatchObject({
      rowsAccepted: 2,
      rowsRejected: 1,
      errors: { nodes: [{ row: 2, code: 'STUDENT_AMBIGUOUS' }] },
    })
    expect((await giftsOf(education, permanent)).data._entities[0]?.gifts).toHaveLength(1)
    expect((await giftsOf(education, stayed)).data._entities[0]?.gifts).toHaveLength(1)
  })

  test('schools of one name are looked through together', async () => {
    for (const [code, n] of [
      ['2150001101', 51],
      ['2150001102', 53],
    ] as const)
      await plantStudent(service, { idNumber: idNumber('2011-05-05', n), name: '同名', school: code })
    const only = await plantStudent(service, {
      idNumber: idNumber('2011-05-06', 55),
      name: '独有',
      school: '2150001102',
    })
    await service.admin.query(
      `update students.school set name = '中心小学', name_key = '中心小学' where code in ('2150001101', '2150001102')`,
    )
    const job = await take(
      gift({ 学籍号: '', 受助学生姓名: '同名', 学校: '中心小学' }),
      gift({ 学籍号: '', 受助学生姓名: '独有', 学校: '中心小学' }),
    )
    expect(job).toMatchObject({ rowsAccepted: 1, errors: { nodes: [{ row: 2, code: 'STUDENT_AMBIGUOUS' }] } })
    expect((await giftsOf(education, only)).data._entities[0]?.gifts).toHaveLength(1)
  })

  test('the same file after a child got her permanent number changes nothing; another county’s child is not there', async () => {
    const hana = idNumber('2011-06-06', 61)
    await plantStudent(service, { idNumber: hana, name: '韩娜', registryNumber: `L${hana.slice(0, 14)}0001` })
    const row = gift({ 学籍号: '', 受助学生姓名: '韩娜' })
    expect(await take(row)).toMatchObject({ rowsAccepted: 1 })
    await plantStudent(service, { idNumber: hana, name: '韩娜' })
    expect(await take(row)).toMatchObject({ rowsAccepted: 0, rowsUnchanged: 1 })
    const far = idNumber('2011-07-07', 71)
    await plantStudent(service, { idNumber: far, name: '远方', school: '2137021100', region: '370211' })
    expect(await take(gift({ 学籍号: `G${far}`, 受助学生姓名: '远方' }))).toMatchObject({
      rowsRejected: 1,
      errors: { nodes: [{ code: 'STUDENT_NOT_FOUND' }] },
    })
    expect(await take(gift({ 受助学生姓名: '另一名' }))).toMatchObject({
      errors: { nodes: [{ code: 'NAME_DIFFERS', severity: 'WARNING' }] },
    })
  })

  test('the same file after a child’s ID number was corrected, or the child moved school, changes nothing', async () => {
    const [wrong, right] = [idNumber('2011-08-08', 81), idNumber('2011-08-08', 83)]
    const id = await plantStudent(service, { idNumber: wrong, name: '何改' })
    const row = gift({ 学籍号: '', 受助学生姓名: '何改' })
    expect(await take(row)).toMatchObject({ rowsAccepted: 1 })
    await service.admin.query('update students.student set id_digest = $2 where id = $1', [
      id,
      service.personalData.lookUp('id', right),
    ])
    expect(await take(row)).toMatchObject({ rowsAccepted: 0, rowsUnchanged: 1 })
    await service.admin.query(
      `insert into students.enrolment (student_id, school_id, stage, grade, boarder, status, from_date) select id, school_id, stage, grade, boarder, status, '2020-03-01' from students.student where id = $1`,
      [id],
    )
    await plantStudent(service, { idNumber: idNumber('2011-08-09', 85), name: '别人', school: '2150001005' })
    await service.admin.query(
      `update students.student set school_id = (select id from students.school where code = '2150001005') where id = $1`,
      [id],
    )
    expect(await take(row)).toMatchObject({ rowsAccepted: 0, rowsUnchanged: 1, rowsRejected: 0 })
  })

  test('each mistake has its code', async () => {
    const cases: [Partial<Record<string, string>>, string][] = [
      [{ 统一社会信用代码: `${HOPE.slice(0, 17)}L` }, 'USCC_CHECK'],
      [{ 学籍号: `G${idNumber('2001-01-01', 9)}` }, 'STUDENT_NOT_FOUND'],
      [{ 学籍号: '', 受助学生姓名: '无此人' }, 'STUDENT_NOT_FOUND'],
      [{ 学籍号: '', 学校: '无此校' }, 'SCHOOL_UNKNOWN'],
      [{ 形式: '祝福' }, 'FORM_UNKNOWN'],
      [{ 用途: '玩乐' }, 'PURPOSE_UNKNOWN'],
      [{ '估值（元）': '0' }, 'AMOUNT_UNKNOWN'],
      [{ 数量: '很多' }, 'QUANTITY_UNKNOWN'],
      [{ 学期: '2020' }, 'TERM_UNKNOWN'],
    ]
    const job = await take(...cases.map(([changes]) => gift(changes)))
    expect(job.errors.nodes.map(e => [e.row, e.code])).toEqual(cases.map(([, code], i) => [i + 2, code]))
    expect(job).toMatchObject({ rowsAccepted: 0, rowsRejected: cases.length })
  })

  test('what a bureau recorded as delivered its giver does not take back', async () => {
    await take(gift({ 物品或服务: '图书包', 用途: '图书' }))
    const { rows } = await service.admin.query<{ id: string }>(`select id from donations.gift where title = '图书包'`)
    const cancel = (claim: typeof education | ReturnType<typeof partner>) =>
      service.query(claim, 'mutation ($id: ID!) { cancelGift(id: $id, reason: "记错了") { status } }', {
        id: rows[0]?.id,
      })
    expect((await cancel(partner(HOPE))).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await cancel(partner(TELECOM))).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
    expect((await cancel(education)).data).toEqual({ cancelGift: { status: 'CANCELLED' } })
  })

  test('only an education bureau brings a file of several donors', async () => {
    for (const claim of [
      { ...partner(HOPE), roles: ['VIEWER' as const] },
      school('2150001003'),
      bureau('EDUCATION', '370211'),
      bureau('CIVIL_AFFAIRS'),
      bureau('EDUCATION', '500116', ['VIEWER']),
    ])
      expect(
        (await service.query(claim, 'mutation { startGiftImport(input: { region: "500116" }) { id } }')).errors?.[0]
          ?.extensions.code,
      ).toBe('FORBIDDEN')
  })
})

test.each([
  ['53500000504041823K', '希望工程重庆办', 'CHARITY'],
  ['51500116MJP574301T', '江津慈善会', 'CHARITY'],
  ['91500116203589261A', '某通信公司', 'COMPANY'],
  ['12500116450550187L', '贾嗣小学', 'SCHOOL'],
  ['53500000504041823K', '重庆大学教育发展基金会', 'CHARITY'],
  ['91500116203589261A', '某学校后勤服务有限公司', 'COMPANY'],
  ['12500116450550187L', '区图书馆', 'GOVERNMENT'],
  ['11500116450550187L', '区民政局', 'GOVERNMENT'],
])('%s %s gives as %s', (uscc, name, channel) => expect(channelOf(uscc, name)).toBe(channel))

describe('who sees a gift', () => {
  const PARTNER =
    'query ($u: String) { partner(uscc: $u) { name donations { nodes { title gifts { totalCount nodes { title student { id } } } } } } }'

  test('the child’s school and bureau; its giver without the child; nobody else', async () => {
    expect((await giftsOf(school('2150001003'))).data._entities[0]?.gifts?.length).toBeGreaterThan(1)
    expect((await giftsOf(school('3150001012'))).data._entities[0]?.gifts).toEqual([])
    expect((await giftsOf(bureau('EDUCATION', '370211'))).data._entities[0]?.gifts).toEqual([])
    expect((await giftsOf(bureau('RURAL_REVITALISATION'))).data._entities[0]?.gifts).toBeNull()

    const own = await service.query<{
      partner: { donations: { nodes: { gifts: { nodes: { title: string; student: unknown }[] } }[] } }
    }>(partner(HOPE), PARTNER, { u: HOPE })
    const seen = own.data.partner.donations.nodes.flatMap(d => d.gifts.nodes)
    expect(seen.length).toBeGreaterThan(1)
    expect(seen.every(g => g.student === null && ['智能手机', '图书包'].includes(g.title))).toBe(true)
    expect((await service.query<{ partner: unknown }>(partner(TELECOM), PARTNER, { u: HOPE })).data.partner).toBeNull()
  })

  test('a partner finds no other’s donation by its id', async () => {
    const id = (await giftsOf(education)).data._entities[0]?.gifts?.find(g => g.donation.partner.channel === 'COMPANY')
      ?.donation.id
    const query = 'query ($id: ID!) { donation(id: $id) { title } }'
    expect((await service.query<{ donation: unknown }>(partner(TELECOM), query, { id })).data.donation).toEqual({
      title: '手机流量',
    })
    expect((await service.query<{ donation: unknown }>(partner(HOPE), query, { id })).data.donation).toBeNull()
    expect((await service.query<{ donation: unknown }>(partner(HOPE), query, { id: 'x' })).data.donation).toBeNull()
  })
})

test('SQL statements of a request do not grow with its rows', async () => {
  const ids = (await service.admin.query<{ id: string }>('select id from students.student')).rows.map(row => row.id)
  const ask = (some: string[]) => () =>
    service.query(education, GIFTS, { r: some.map(id => ({ __typename: 'Student', id })) })
  expect(await statementsOf(service, ask(ids))).toBe(await statementsOf(service, ask([annesId])))
})
