import { bureau, partner, school } from '@dianming/shared/testing/claims'
import { idNumber } from '@dianming/shared/testing/numbers'
import { statementsOf } from '@dianming/shared/testing/plant'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { csv } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { households } from './service.js'

const rural = bureau('RURAL_REVITALISATION')
const civil = bureau('CIVIL_AFFAIRS')
const education = bureau('EDUCATION')
const HEADINGS = [
  '户编号',
  '户主姓名',
  '姓名',
  '证件号码',
  '与户主关系',
  '乡镇',
  '村',
  '户类型',
  '识别时间',
  '风险是否已消除',
]
const mother = idNumber('1980-01-01', 1)
const child = idNumber('2010-02-02', 2)
const row = (
  name: string,
  number: string,
  relation: string,
  changes: { household?: string; category?: string } = {},
) => [
  changes.household ?? '0001',
  '王母',
  name,
  number,
  relation,
  '贾嗣镇',
  '某村',
  changes.category ?? '脱贫户',
  '2018-01-01',
  '是',
]
/** Files here only add; snapshots have tests of their own. */
const input = { register: 'RURAL_REVITALISATION', region: '500116', asOf: '2020-03-01', replace: false }
const HOUSEHOLD =
  'query ($n: String) { household(register: RURAL_REVITALISATION, number: $n) { headName town village members { name idNumber relation birthDate registrations { category from riskCleared } household { number } } } }'
interface Found {
  household: {
    headName: string
    members: { name: string; idNumber: string | null; registrations: { category: string }[] }[]
  } | null
}

let service: ServiceFixture
beforeAll(async () => {
  service = await startFixture(households)
  await service.importFile(
    rural,
    'Register',
    input,
    csv(HEADINGS, [row('王母', mother, '户主'), row('王女', child, '之女')]),
  )
})
afterAll(() => service.stop())

test('a household is read by its own register’s bureau and the county’s education bureau, by nobody else', async () => {
  const own = await service.query<Found>(rural, HOUSEHOLD, { n: '0001' })
  expect(own.data.household).toMatchObject({
    headName: '王母',
    members: [
      { name: '王母', idNumber: mother },
      { name: '王女', idNumber: child, registrations: [{ category: 'LIFTED' }] },
    ],
  })
  expect((await service.query<Found>(education, HOUSEHOLD, { n: '0001' })).data.household?.members).toHaveLength(2)
  const viewer = await service.query<Found>(bureau('RURAL_REVITALISATION', '500116', ['VIEWER']), HOUSEHOLD, {
    n: '0001',
  })
  expect(viewer.data.household?.members.map(m => m.idNumber)).toEqual([
    `**************${mother.slice(-4)}`,
    `**************${child.slice(-4)}`,
  ])
  for (const claim of [
    civil,
    bureau('RURAL_REVITALISATION', '370211'),
    bureau('EDUCATION', '370211'),
    school('2150001003'),
    partner('53500000504041823K'),
  ])
    expect((await service.query<Found>(claim, HOUSEHOLD, { n: '0001' })).data.household).toBeNull()
})

describe('files in', () => {
  test('a wrong, missing or strange number is no reason to lose a row; a numeric one is refused', async () => {
    const wrong = `${child.slice(0, 17)}${child[17] === '1' ? '2' : '1'}`
    const job = await service.importFile(
      rural,
      'Register',
      input,
      csv(HEADINGS, [
        row('错号', wrong, '之子', { household: '2' }),
        row('缺号', '', '之子', { household: '2' }),
        row('怪号', '出生证明123', '之子', { household: '2' }),
        row('浮点', '5.00116201002022E+17', '之子', { household: '2' }),
      ]),
    )
    expect(job).toMatchObject({ status: 'DONE', rowsAccepted: 3, rowsRejected: 1 })
    expect(job.errors.nodes.map(e => [e.row, e.column, e.code, e.severity]).sort()).toEqual([
      [2, '身份证号', 'ID_NUMBER_ODD', 'WARNING'],
      [4, '身份证号', 'ID_NUMBER_ODD', 'WARNING'],
      [5, '身份证号', 'ID_NUMBER_IS_NUMERIC', 'REJECTED'],
    ])
    const stored = await service.admin.query<{ name: string; near: number; id_valid: boolean }>(
      `select name, cardinality(near_digests) as near, id_valid from households.member where name in ('错号', '缺号', '怪号') order by name`,
    )
    expect(stored.rows.map(r => [r.name, r.id_valid, r.near > 0])).toEqual([
      ['怪号', false, false],
      ['缺号', false, false],
      ['错号', false, true],
    ])
    const digest = service.personalData.lookUp('id', child)
    const near = await service.admin.query(
      'select from households.member where name = $1 and $2 = any (near_digests)',
      ['错号', digest],
    )
    expect(near.rowCount).toBe(1)
  })

  test('the same rows again change nothing; a changed category is added, an unknown one refused', async () => {
    const same = csv(HEADINGS, [row('王母', mother, '户主'), row('王女', child, '之女'), row('王女', child, '之女')])
    expect(await service.importFile(rural, 'Register', input, same)).toMatchObject({
      rowsAccepted: 0,
      rowsUnchanged: 3,
      rowsRejected: 0,
    })
    const more = csv(HEADINGS, [
      row('王母', mother, '户主'),
      row('王女', child, '之女', { category: '脱贫户、突发严重困难户' }),
      row('谁', '', '之子', { category: '低保' }),
    ])
    expect(await service.importFile(rural, 'Register', input, more)).toMatchObject({
      rowsAccepted: 1,
      rowsUnchanged: 1,
      rowsRejected: 1,
      errors: { nodes: [{ row: 4, code: 'CATEGORY_UNKNOWN', value: '低保' }] },
    })
    const found = await service.query<Found>(rural, HOUSEHOLD, { n: '0001' })
    expect(found.data.household?.members[1]?.registrations.map(r => r.category).sort()).toEqual([
      'LIFTED',
      'MON_SUDDEN',
    ])
  })

  test('two names with one number in a household are two people; the same name again is one', async () => {
    const number = idNumber('2011-01-01', 7)
    const two = [row('李一', number, '之女', { household: '9' }), row('李二', number, '之女', { household: '9' })]
    const send = (lines: string[][]) => service.importFile(rural, 'Register', input, csv(HEADINGS, lines))
    const members = async () =>
      (await service.query<Found>(rural, HOUSEHOLD, { n: '9' })).data.household?.members.map(m => m.name).sort()
    expect(await send([...two, two[0] ?? []])).toMatchObject({ rowsAccepted: 2, rowsUnchanged: 1, rowsRejected: 0 })
    expect(await members()).toEqual(['李一', '李二'])
    expect(await send(two)).toMatchObject({ rowsAccepted: 0, rowsUnchanged: 2, rowsRejected: 0 })
    // by itself the second one is still the second one
    expect(await send(two.slice(1))).toMatchObject({ rowsUnchanged: 1, rowsRejected: 0 })
    expect(await members()).toEqual(['李一', '李二'])
  })

  test('what is no number names nobody: children with 无 in one household stay apart', async () => {
    const rowsOf = ['甲', '乙', '丙'].map(name => row(name, '无', '之女', { household: 'none' }))
    expect(await service.importFile(rural, 'Register', input, csv(HEADINGS, rowsOf))).toMatchObject({
      rowsAccepted: 3,
      rowsRejected: 0,
    })
    const found = await service.query<Found>(rural, HOUSEHOLD, { n: 'none' })
    expect(found.data.household?.members.map(m => [m.name, m.idNumber]).sort()).toEqual(
      [
        ['丙', '无'],
        ['乙', '无'],
        ['甲', '无'],
      ].sort(),
    )
    const stored = await service.admin.query(
      'select from households.member where id_digest is not null and name in ($1, $2, $3)',
      ['甲', '乙', '丙'],
    )
    expect(stored.rowCount).toBe(0)
  })

  test('a mended number keeps its person, what a file leaves out stays, and an older file changes nothing of now', async () => {
    const number = idNumber('2011-03-03', 91)
    const mistyped = `${number.slice(0, 16)}${(Number(number[16]) + 1) % 10}${number[17]}`
    await service.importFile(
      rural,
      'Register',
      input,
      csv(HEADINGS, [row('改号', mistyped, '之女', { household: 'mend' })]),
    )
    const member = async () =>
      (
        await service.admin.query<{ id: string; id_valid: boolean }>(
          `select id, id_valid from households.member where name = '改号'`,
        )
      ).rows
    const before = await member()
    expect(before).toMatchObject([{ id_valid: false }])
    const mended = csv(['户编号', '姓名', '证件号码', '户类型'], [['mend', '改号', number, '脱贫户']])
    expect(await service.importFile(rural, 'Register', { ...input, asOf: '2020-09-01' }, mended)).toMatchObject({
      rowsAccepted: 1,
    })
    expect(await member()).toEqual([{ id: before[0]?.id, id_valid: true }])
    const found = await service.query<{
      household: { headName: string; town: string; members: { relation: string; registrations: object[] }[] }
    }>(rural, HOUSEHOLD, { n: 'mend' })
    expect(found.data.household).toMatchObject({
      headName: '王母',
      town: '贾嗣镇',
      members: [{ relation: '之女', registrations: [{ category: 'LIFTED', from: '2018-01-01', riskCleared: true }] }],
    })
    const older = await service.importFile(
      rural,
      'Register',
      { ...input, asOf: '2019-01-01' },
      csv(HEADINGS, [row('改号', number, '之女', { household: 'mend', category: '边缘户' })]),
    )
    expect(older).toMatchObject({
      rowsAccepted: 0,
      rowsUnchanged: 1,
      errors: { nodes: [{ code: 'OLDER_THAN_KNOWN', severity: 'WARNING' }] },
    })
  })

  test('two rows of one child give both categories; a later file’s category ends the former', async () => {
    const number = idNumber('2012-02-02', 88)
    const headings = ['救助编号', '姓名', '身份证号', '乡镇', '村', '救助类别', '批准日期']
    const civilRow = (category: string) => ['MZ1', '双类', number, '贾嗣镇', '某村', category, '2018-01-01']
    const civilInput = { ...input, register: 'CIVIL_AFFAIRS' }
    expect(
      await service.importFile(civil, 'Register', civilInput, csv(headings, [civilRow('低保'), civilRow('孤儿')])),
    ).toMatchObject({ rowsAccepted: 2, rowsRejected: 0 })
    const query = HOUSEHOLD.replace('RURAL_REVITALISATION', 'CIVIL_AFFAIRS').replace(
      'registrations { category from',
      'registrations { category until from',
    )
    const open = async () =>
      (
        await service.query<{
          household: { members: { registrations: { category: string; until: string | null }[] }[] }
        }>(civil, query, { n: 'MZ1' })
      ).data.household.members[0]?.registrations
        .map(r => [r.category, r.until])
        .sort()
    expect(await open()).toEqual([
      ['DIBAO', null],
      ['ORPHAN', null],
    ])
    expect(
      await service.importFile(
        civil,
        'Register',
        { ...civilInput, asOf: '2020-09-01', replace: true },
        csv(headings, [civilRow('孤儿')]),
      ),
    ).toMatchObject({ rowsAccepted: 1 })
    expect(await open()).toEqual([
      ['DIBAO', '2020-09-01'],
      ['ORPHAN', null],
    ])
  })

  test('registers of persons need no household, and each bureau brings its own only', async () => {
    const job = await service.importFile(
      bureau('DISABLED_FEDERATION'),
      'Register',
      { ...input, register: 'DISABLED_FEDERATION' },
      csv(
        ['姓名', '身份证号', '乡镇', '村', '类别', '登记日期'],
        [['王女', child, '贾嗣镇', '某村', '残疾学生', '2019.1.1']],
      ),
    )
    expect(job).toMatchObject({ status: 'DONE', rowsAccepted: 1 })
    const start = 'mutation ($i: StartRegisterImportInput!) { startRegisterImport(input: $i) { id } }'
    for (const [claim, register, region] of [
      [civil, 'RURAL_REVITALISATION', '500116'],
      [rural, 'RURAL_REVITALISATION', '370211'],
      [education, 'RURAL_REVITALISATION', '500116'],
      [bureau('RURAL_REVITALISATION', '500116', ['VIEWER']), 'RURAL_REVITALISATION', '500116'],
      [school('2150001003'), 'RURAL_REVITALISATION', '500116'],
    ] as const)
      expect((await service.query(claim, start, { i: { register, region } })).errors?.[0]?.extensions.code).toBe(
        'FORBIDDEN',
      )
    expect(
      (await service.query(rural, start, { i: { register: 'RURAL_REVITALISATION', region: 'x' } })).errors?.[0]
        ?.extensions.code,
    ).toBe('BAD_USER_INPUT')
  })
})

test('SQL statements of a request do not grow with its rows', async () => {
  const many = Array.from({ length: 40 }, (_, i) =>
    row(`人${i}`, idNumber('1990-01-01', 100 + i), '之子', { household: 'big' }),
  )
  await service.importFile(rural, 'Register', input, csv(HEADINGS, many))
  const one = await statementsOf(service, () => service.query(rural, HOUSEHOLD, { n: '0001' }))
  expect(await statementsOf(service, () => service.query(rural, HOUSEHOLD, { n: 'big' }))).toBe(one)
})
