import { bureau } from '@dianming/shared/testing/claims'
import { idNumber } from '@dianming/shared/testing/numbers'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { csv } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { households } from '../service.js'

const civil = bureau('CIVIL_AFFAIRS')
const HEADINGS = ['户编号', '姓名', '证件号码', '乡镇', '户类型', '识别时间', '风险是否已消除']

/** A person of a register of `count`, in one of two towns, a household each. */
const person = (n: number, changes: Partial<Record<(typeof HEADINGS)[number], string>> = {}): string[] => {
  const usual: Record<string, string> = {
    户编号: `H${n}`,
    姓名: `人${'甲乙丙丁戊己庚辛壬癸'[n % 10]}${'天地玄黄宇宙洪荒日月'[Math.floor(n / 10) % 10]}`,
    证件号码: idNumber('2010-01-01', n),
    乡镇: n % 2 ? '东镇' : '西镇',
    户类型: '脱贫户',
    识别时间: '2016-05-01',
    风险是否已消除: '否',
  }
  return HEADINGS.map(heading => changes[heading] ?? usual[heading] ?? '')
}
const many = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => person(from + i))

/** A fresh county for each test, so that none stands on another. */
let service: ServiceFixture
let county = 500116
const fresh = () => {
  const region = String(county++)
  const claim = bureau('RURAL_REVITALISATION', region)
  const send = (asOf: string, rows: string[][], more: object = {}) =>
    service.importFile(
      claim,
      'Register',
      { register: 'RURAL_REVITALISATION', region, asOf, ...more },
      csv(HEADINGS, rows),
    )
  const history = async () =>
    (
      await service.admin.query<{ name: string; category: string; from: string; until: string | null }>(
        `select m.name, r.category, r.from_date::text as from, r.until_date::text as until from households.registration r join households.member m on m.id = r.member_id
         where m.region = $1 order by m.name, r.from_date, r.category`,
        [region],
      )
    ).rows
  return { region, claim, send, history }
}
beforeAll(async () => {
  service = await startFixture(households)
})
afterAll(() => service.stop())

test('a later file starts who is new, ends who left on its day, and keeps a change of category as history', async () => {
  const { send, history } = fresh()
  await send('2020-03-01', many(0, 40))
  const later = [
    ...many(1, 39),
    person(39, { 户类型: '边缘易致贫户' }),
    person(40),
    person(41, { 识别时间: '2020-07-01' }),
  ]
  expect(await send('2020-09-01', later)).toMatchObject({
    status: 'DONE',
    rowsAccepted: 3,
    rowsUnchanged: 38,
    rowsEnded: 1,
    rowsInScope: 40,
    holdReasons: [],
  })
  const told = await history()
  const of = (n: number) => told.filter(row => row.name === person(n)[1]).map(r => [r.category, r.from, r.until])
  expect(of(0)).toEqual([['LIFTED', '2016-05-01', '2020-09-01']])
  expect(of(1)).toEqual([['LIFTED', '2016-05-01', null]])
  expect(of(39)).toEqual([
    ['LIFTED', '2016-05-01', '2020-09-01'],
    ['MON_EDGE', '2020-09-01', null],
  ])
  // she was not on the list of March, whatever day the household was recognised
  expect(of(40)).toEqual([['LIFTED', '2020-09-01', null]])
  expect(of(41)).toEqual([['LIFTED', '2020-07-01', null]])
  // back again: another stretch, the first one as it was
  await send('2021-03-01', [...later, person(0)])
  expect((await history()).filter(row => row.name === person(0)[1]).map(r => [r.from, r.until])).toEqual([
    ['2016-05-01', '2020-09-01'],
    ['2021-03-01', null],
  ])
  // the same file again changes nothing
  expect(await send('2021-03-01', [...later, person(0)])).toMatchObject({ rowsAccepted: 0, rowsEnded: 0 })
})

describe('a file that would end many is held', () => {
  const ENDINGS =
    'query ($id: ID!) { registerImport(id: $id) { status rowsEnded holdReasons endings(first: 3) { totalCount nodes { name idNumber } pageInfo { hasNextPage } } } }'
  const CONFIRM = 'mutation ($id: ID!) { confirmRegisterImport(id: $id) { id status } }'
  interface Endings {
    registerImport: {
      status: string
      endings: { totalCount: number; nodes: { name: string }[] }
    } | null
  }

  test('one town’s sheet as the county’s: it ends nobody, says whom it would end, and goes on once confirmed', async () => {
    const { claim, region, send, history } = fresh()
    await send('2020-03-01', many(0, 40))
    const before = await history()
    const held = await send(
      '2020-09-01',
      many(0, 40).filter(row => row[3] === '东镇'),
    )
    expect(held).toMatchObject({ status: 'HELD', rowsEnded: 20, rowsInScope: 40, holdReasons: ['ENDS_MANY'] })
    expect(await history()).toEqual(before)
    const { data } = await service.query<Endings>(claim, ENDINGS, { id: held.id })
    expect(data.registerImport).toMatchObject({ status: 'HELD', endings: { totalCount: 20 } })
    expect(data.registerImport?.endings.nodes).toHaveLength(3)
    for (const other of [civil, bureau('RURAL_REVITALISATION', '370211'), bureau('EDUCATION', region)]) {
      expect((await service.query<Endings>(other, ENDINGS, { id: held.id })).data.registerImport).toBeNull()
      expect((await service.query(other, CONFIRM, { id: held.id })).errors?.[0]?.extensions.code).toMatch(
        /NOT_FOUND|FORBIDDEN/,
      )
    }
    const viewer = bureau('RURAL_REVITALISATION', region, ['VIEWER'])
    expect((await service.query(viewer, CONFIRM, { id: held.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')

    expect((await service.query(claim, CONFIRM, { id: held.id })).data).toMatchObject({
      confirmRegisterImport: { status: 'READING' },
    })
    await done(held.id)
    expect((await history()).filter(row => row.until === '2020-09-01')).toHaveLength(20)
    expect((await service.query(claim, CONFIRM, { id: held.id })).errors?.[0]?.extensions.code).toBe(
      'STATE_NOT_ALLOWED',
    )
  })

  test('given up, it ends nobody, is refused as such, and is nobody else’s to give up', async () => {
    const { claim, region, send, history } = fresh()
    const DISCARD = 'mutation ($id: ID!) { discardRegisterImport(id: $id) { id status failureCode } }'
    await send('2020-03-01', many(0, 40))
    const before = await history()
    const held = await send('2020-09-01', many(0, 20))
    for (const other of [civil, bureau('RURAL_REVITALISATION', '370211'), bureau('EDUCATION', region)])
      expect((await service.query(other, DISCARD, { id: held.id })).errors?.[0]?.extensions.code).toMatch(
        /NOT_FOUND|FORBIDDEN/,
      )
    expect((await service.query(claim, DISCARD, { id: held.id })).data).toEqual({
      discardRegisterImport: { id: held.id, status: 'REFUSED', failureCode: 'DISCARDED' },
    })
    for (const again of [DISCARD, CONFIRM])
      expect((await service.query(claim, again, { id: held.id })).errors?.[0]?.extensions.code).toBe(
        'STATE_NOT_ALLOWED',
      )
    expect(await history()).toEqual(before)
  })

  test('last year’s file is held by whom it would end, or by its own day', async () => {
    const { claim, send, history } = fresh()
    await send('2021-03-01', many(10, 50))
    const before = await history()
    expect(await send('2021-09-01', many(0, 40))).toMatchObject({ status: 'HELD', holdReasons: ['ENDS_MANY'] })
    const older = await send('2020-03-01', many(0, 40))
    expect(older).toMatchObject({ status: 'HELD', holdReasons: ['OLDER_THAN_KNOWN'], rowsEnded: 0 })
    expect(await history()).toEqual(before)
    // confirmed, it tells what was before: who is only in it was on the register until the newer file
    await service.query(claim, CONFIRM, { id: older.id })
    await done(older.id)
    const told = await history()
    expect(told.filter(row => row.until === null)).toEqual(before)
    expect(told.filter(row => row.until !== null).map(row => [row.from, row.until])).toEqual(
      Array.from({ length: 10 }, () => ['2016-05-01', '2021-03-01']),
    )
  })

  test('who would end may change while it waits: then it is asked again', async () => {
    const { claim, send } = fresh()
    await send('2020-03-01', many(0, 40))
    const held = await send('2020-09-01', many(0, 30))
    await send('2020-08-01', [...many(0, 40), person(41)])
    await service.query(claim, CONFIRM, { id: held.id })
    expect(await done(held.id)).toMatchObject({ status: 'HELD', rowsEnded: 11 })
    await service.query(claim, CONFIRM, { id: held.id })
    expect(await done(held.id)).toMatchObject({ status: 'DONE', rowsEnded: 11 })
  })

  test('a file of bad rows is held, and nobody ends for a mistake in another cell of her row', async () => {
    const { send, history } = fresh()
    await send('2020-03-01', many(0, 40))
    const bad = many(0, 40).map((row, i) => (i < 12 ? row.with(4, '不知道') : row))
    expect(await send('2020-09-01', bad)).toMatchObject({
      status: 'HELD',
      holdReasons: ['BAD_ROWS'],
      rowsRejected: 12,
      rowsEnded: 0,
    })
    const few = many(0, 40).map((row, i) =>
      i < 2 ? row.with(4, '不知道').with(2, i ? '5.0E+17' : (row[2] ?? '')) : row,
    )
    expect(await send('2020-09-01', few)).toMatchObject({ status: 'DONE', rowsRejected: 2, rowsEnded: 0 })
    expect((await history()).every(row => row.until === null)).toBe(true)
  })

  async function done(id: string) {
    for (;;) {
      const found = await service.admin.query<{ status: string; rowsEnded: number }>(
        'select status, rows_ended as "rowsEnded" from households.import where id = $1',
        [id],
      )
      if (['DONE', 'HELD', 'FAILED'].includes(found.rows[0]?.status ?? '')) return found.rows[0]
      await new Promise(resolve => setTimeout(resolve, 30))
    }
  }
})

test('a file of one town, or of one category, ends nobody outside it; a trial says what it would do', async () => {
  const { send, history } = fresh()
  await send('2020-03-01', [...many(0, 40), person(40, { 户类型: '边缘户' }), person(42, { 户类型: '边缘户' })])
  const east = many(0, 40).filter(row => row[3] === '东镇')
  const town = { town: '东镇' }
  expect(await send('2020-09-01', east.slice(1), { ...town, dryRun: true })).toMatchObject({
    status: 'DONE',
    rowsEnded: 1,
    rowsInScope: 20,
  })
  expect((await history()).every(row => row.until === null)).toBe(true)
  expect(await send('2020-09-01', east.slice(1), town)).toMatchObject({ status: 'DONE', rowsEnded: 1 })
  expect(await send('2020-09-01', [person(2)], town)).toMatchObject({
    rowsRejected: 1,
    errors: { nodes: [{ code: 'OUT_OF_SCOPE' }] },
  })
  // 1 of 2 is held; the other stays untouched by a file of the other category
  const edge = { categories: ['MON_EDGE'] }
  expect(await send('2020-10-01', [person(40, { 户类型: '边缘户' })], edge)).toMatchObject({
    status: 'HELD',
    rowsEnded: 1,
    rowsInScope: 2,
  })
  expect((await history()).filter(row => row.until !== null)).toHaveLength(1)
})

test('who is written otherwise now stays the same person', async () => {
  const { region, send } = fresh()
  const mistyped = (n: number) => {
    const number = person(n)[2] ?? ''
    return `${number.slice(0, 16)}${(Number(number[16]) + 1) % 10}${number[17]}`
  }
  await send('2020-03-01', [...many(0, 40), person(41, { 证件号码: mistyped(41) }), person(42)])
  const ids = async () =>
    Object.fromEntries(
      (
        await service.admin.query<{ name: string; id: string }>(
          'select name, id from households.member where region = $1',
          [region],
        )
      ).rows.map(row => [row.name, row.id]),
    )
  const before = await ids()
  // a mended number, a corrected name, another household number
  const job = await send('2020-09-01', [
    ...many(0, 38),
    person(38, { 姓名: '更名' }),
    person(39, { 户编号: 'H-new' }),
    person(41),
    person(42),
  ])
  expect(job).toMatchObject({ status: 'DONE', rowsAccepted: 3, rowsEnded: 0, rowsRejected: 0 })
  const after = await ids()
  expect(after[person(41)[1] ?? '']).toBe(before[person(41)[1] ?? ''])
  expect(after[person(39)[1] ?? '']).toBe(before[person(39)[1] ?? ''])
  expect(after.更名).toBe(before[person(38)[1] ?? ''])
  expect(Object.keys(after)).toHaveLength(Object.keys(before).length)
})

test('a person of a register without households stays herself when her number is mended', async () => {
  const headings = ['姓名', '身份证号', '乡镇', '村', '救助类别']
  const input = { register: 'CIVIL_AFFAIRS', region: '500116' }
  const number = idNumber('2012-02-02', 5)
  const wrong = `${number.slice(0, 17)}${number[17] === '1' ? '2' : '1'}`
  const rows = (second: string) =>
    csv(headings, [
      ['孤一', idNumber('2012-02-02', 4), '东镇', '村', '孤儿'],
      ['孤二', second, '东镇', '村', '孤儿'],
    ])
  await service.importFile(civil, 'Register', { ...input, asOf: '2020-03-01' }, rows(wrong))
  expect(await service.importFile(civil, 'Register', { ...input, asOf: '2020-09-01' }, rows(number))).toMatchObject({
    status: 'DONE',
    rowsAccepted: 1,
    rowsEnded: 0,
  })
  const members = await service.admin.query(`select from households.member where name = '孤二'`)
  expect(members.rowCount).toBe(1)
})

test('what another county hands down is a list of its own: neither ends the other’s, and household numbers may be alike', async () => {
  const { region, claim, send, history } = fresh()
  await send('2020-03-01', many(0, 40))
  const guest = (n: number) =>
    person(n, { 姓名: `客${'甲乙丙丁戊己庚辛壬癸'[n % 10]}`, 证件号码: idNumber('2011-01-01', n) })
  const handDown = (asOf: string, rows: string[][], more: object = {}) =>
    service.importFile(
      claim,
      'Register',
      { register: 'RURAL_REVITALISATION', region, asOf, handedDownFrom: '520302', ...more },
      csv(HEADINGS, rows),
    )
  expect(await handDown('2020-03-01', [guest(0), guest(1), guest(2)])).toMatchObject({
    status: 'DONE',
    rowsAccepted: 3,
    rowsInScope: 0,
    rowsEnded: 0,
  })
  // the county's own next file knows nothing of them, and the other county's next one nothing of the county's
  expect(await send('2020-09-01', many(0, 40))).toMatchObject({ status: 'DONE', rowsEnded: 0, rowsUnchanged: 40 })
  expect(await handDown('2020-09-01', [guest(0), guest(1)])).toMatchObject({
    status: 'HELD',
    rowsInScope: 3,
    rowsEnded: 1,
  })
  expect(await handDown('2020-09-01', [guest(9)], { handedDownFrom: '53' })).toMatchObject({
    status: 'DONE',
    rowsInScope: 0,
  })
  const told = await history()
  expect(told.filter(row => row.name.startsWith('人') && row.until)).toEqual([])
  expect(told.filter(row => row.name.startsWith('客')).map(row => row.until)).toEqual([null, null, null, null])
  await expect(handDown('2020-09-01', [guest(0)], { handedDownFrom: region })).rejects.toThrow('BAD_USER_INPUT')
})
