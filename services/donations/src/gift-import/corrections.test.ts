import { bureau } from '@dianming/shared/testing/claims'
import { idNumber } from '@dianming/shared/testing/numbers'
import { plantStudent } from '@dianming/shared/testing/plant'
import { type ImportAnswer, type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { csv } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { donations } from '../service.js'

const education = bureau('EDUCATION')
const HOPE = '53500000504041823K'
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
  '估值(元)',
  '用途',
  '学期',
  '日期',
]
let service: ServiceFixture
jest.setTimeout(180_000)
beforeAll(async () => {
  service = await startFixture(donations)
})
afterAll(() => service.stop())

let sequence = 0
async function child(): Promise<string> {
  const number = idNumber('2010-05-04', ++sequence)
  await plantStudent(service, { idNumber: number, name: '张安' })
  return `G${number}`
}

/** What a row of a list says of a gift. */
interface Row {
  child: string
  title: string
  quantity: string
  unit: string
  amount: string
  on: string
}
const line = ({ child: number, title, quantity, unit, amount, on }: Row) => {
  const isMoney = title === '助学金'
  return [
    '希望工程重庆办',
    HOPE,
    '张安',
    '学校2150001003',
    number,
    isMoney ? '现金' : '物资',
    title,
    quantity,
    unit,
    amount,
    isMoney ? '生活' : '设备',
    '2019-2020-2',
    on,
  ]
}
const send = (rows: Row[], blanks = 0) =>
  service.importFile(
    education,
    'Gift',
    { region: '500116' },
    Buffer.concat([csv(HEADINGS, rows.map(line)), Buffer.from('\r\n'.repeat(blanks))]),
  )

/** Says yes to what a held list would mend. */
async function confirmed(job: ImportAnswer): Promise<ImportAnswer> {
  if (job.status !== 'HELD') return job
  const answer = await service.query(education, 'mutation ($id: ID!) { confirmGiftImport(id: $id) { status } }', {
    id: job.id,
  })
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  for (;;) {
    const { data } = await service.query<{ job: ImportAnswer }>(
      education,
      'query ($id: ID!) { job: giftImport(id: $id) { id status rowsAccepted rowsUnchanged rowsRejected holdReasons errors(first: 200) { nodes { row code value } } } }',
      { id: job.id },
    )
    if (['DONE', 'HELD', 'FAILED'].includes(data.job.status)) return data.job
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

const stateOf = async (children: string[]) =>
  (
    await service.admin.query<{ state: string }>(
      `select concat_ws('|', array_position($1::bytea[], s.registry_digest), g.title, g.quantity, g.unit, g.amount_fen, g.given_on, g.status) as state from donations.gift g join students.student s on s.id = g.student_id
       where s.registry_digest = any ($1::bytea[]) order by 1`,
      [children.map(number => service.personalData.lookUp('registry', number))],
    )
  ).rows.map(row => row.state)

const mend = {
  amount: fc.constantFrom('', '899', '900.50', '1200'),
  unit: fc.constantFrom('部', '台', ''),
  quantity: fc.constantFrom('1', '2'),
  on: fc.constantFrom('2020-03-05', '2020-03-06', ''),
}
const version = fc.record(mend)

test('lists corrected at random, in any order, end as the last one alone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(version, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      fc.nat(2),
      fc.boolean(),
      async (versions, blanks, isReversed) => {
        // of each child a phone, given once, and money, of which the amount alone is mended
        const lists = (children: string[]) =>
          versions.map(cells =>
            children.flatMap((number, n): Row[] => {
              const { amount, unit, quantity, on } = cells[n] ?? { amount: '', unit: '部', quantity: '1', on: '' }
              return [
                { child: number, title: '智能手机', quantity, unit, amount, on },
                { child: number, title: '助学金', quantity: '', unit: '', amount: amount || '500', on: '2020-03-09' },
              ]
            }),
          )
        const [corrected, alone] = [
          [await child(), await child(), await child()],
          [await child(), await child(), await child()],
        ]
        for (const list of lists(corrected)) {
          const job = await confirmed(await send(isReversed ? [...list].reverse() : list, blanks))
          expect(job).toMatchObject({ status: 'DONE', rowsRejected: 0 })
        }
        const last = lists(alone).at(-1) ?? []
        expect(await send(last)).toMatchObject({ status: 'DONE', rowsAccepted: last.length })
        expect(await stateOf(corrected)).toEqual(await stateOf(alone))
        // and once more nothing is new
        const again = await send([...(lists(corrected).at(-1) ?? [])].reverse(), 1)
        expect(again).toMatchObject({ status: 'DONE', rowsAccepted: 0, rowsUnchanged: last.length })
      },
    ),
    { numRuns: 25 },
  )
})

test('what a list would mend is shown cell by cell, and is not done before somebody says yes', async () => {
  const number = await child()
  const phone: Row = { child: number, title: '智能手机', quantity: '1', unit: '部', amount: '', on: '2020-03-05' }
  await send([phone])
  const held = await send([{ ...phone, amount: '899', on: '2020-03-06' }])
  expect(held).toMatchObject({ status: 'HELD', holdReasons: ['CORRECTS'] })
  expect(held.errors.nodes.map(({ column, code, value }) => [column, code, value])).toEqual([
    ['估值(元)', 'CORRECTS', '（空） → 899.00'],
    ['日期', 'CORRECTS', '2020-03-05 → 2020-03-06'],
  ])
  expect(await stateOf([number])).toEqual([expect.stringContaining('智能手机|1|部|2020-03-05')])
  // what stands there has changed since it was shown: it is asked again
  expect(await confirmed(await send([{ ...phone, amount: '700' }]))).toMatchObject({ status: 'DONE' })
  expect(await confirmed(held)).toMatchObject({ status: 'HELD' })
  expect(await stateOf([number])).toEqual([expect.stringContaining('智能手机|1|部|70000')])
  const kept = await service.admin.query<{ was: string | null }>(
    `select c.was ->> 'amount_fen' as was from donations.gift_correction c join donations.gift g on g.id = c.gift_id join students.student s on s.id = g.student_id where s.registry_digest = $1`,
    [service.personalData.lookUp('registry', number)],
  )
  expect(kept.rows).toEqual([{ was: null }])
})

test('next month’s money is new; where two gifts could be meant, the row is refused and says what to do', async () => {
  const number = await child()
  const money: Row = { child: number, title: '助学金', quantity: '', unit: '', amount: '500', on: '2020-03-05' }
  await send([money])
  expect(await send([{ ...money, on: '2020-04-05' }])).toMatchObject({ status: 'DONE', rowsAccepted: 1 })
  // two of one day, and a third amount for that day
  await send([money, { ...money, amount: '300' }])
  const unclear = await send([{ ...money, amount: '400' }])
  expect(unclear).toMatchObject({
    status: 'DONE',
    rowsRejected: 1,
    errors: { nodes: [{ code: 'CORRECTION_UNCLEAR' }] },
  })
})

test('a day before the child was born, and one to come, are refused by row', async () => {
  const number = await child()
  const phone: Row = { child: number, title: '智能手机', quantity: '1', unit: '部', amount: '', on: '2001-03-05' }
  const job = await send([phone, { ...phone, title: '平板电脑', on: '2099-03-05' }])
  expect(job.errors.nodes.map(({ row, code }) => [row, code])).toEqual([
    [2, 'BEFORE_BIRTH'],
    [3, 'DAY_TO_COME'],
  ])
})

test('things by their last word: an accessory is no device, several things are asked about', async () => {
  const { rows } = await service.admin.query<{ title: string; item: string | null }>(
    `select title, donations.item_of(title, 'GOODS') as item from unnest($1::text[]) as title`,
    [
      [
        '电脑桌',
        '手机充值卡',
        '平板支架',
        '手机壳',
        '智能手机',
        '联想笔记本电脑',
        '平板电脑（10寸）',
        '手机一部',
        '手机和电脑',
        '移动终端',
        '棉衣',
      ],
    ],
  )
  expect(Object.fromEntries(rows.map(row => [row.title, row.item]))).toEqual({
    电脑桌: null,
    手机充值卡: null,
    平板支架: null,
    手机壳: null,
    智能手机: 'PHONE',
    联想笔记本电脑: 'COMPUTER',
    '平板电脑（10寸）': 'TABLET',
    手机一部: 'PHONE',
    手机和电脑: null,
    移动终端: null,
    棉衣: 'CLOTHING',
  })
  const number = await child()
  const desk = await send([{ child: number, title: '电脑桌', quantity: '1', unit: '张', amount: '', on: '' }])
  expect(desk.errors.nodes.map(({ code, value }) => [code, value])).toEqual([['ITEM_UNCLEAR', '电脑桌']])
  const once = await service.admin.query('select from donations.given_once where title = $1', ['电脑桌'])
  expect(once.rowCount).toBe(0)
})
