import { bureau } from '@dianming/shared/testing/claims'
import { idNumber } from '@dianming/shared/testing/numbers'
import { plantStudent } from '@dianming/shared/testing/plant'
import { type ImportAnswer, type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { csv } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { subsidies } from '../service.js'

const education = bureau('EDUCATION')
const REGION = { region: '500116' }
const HEADINGS = [
  '流水号',
  '学籍号',
  '姓名',
  '身份证号',
  '资助项目',
  '学期',
  '金额',
  '发放日期',
  '发放渠道',
  '发放单位',
  '账号',
  '备注',
]
const anne = idNumber('2010-05-04', 1)
const bo = idNumber('2010-05-04', 3)
let service: ServiceFixture
jest.setTimeout(180_000)
beforeAll(async () => {
  service = await startFixture(subsidies)
  await plantStudent(service, { idNumber: anne, name: '张安' })
  await plantStudent(service, { idNumber: bo, name: '王波' })
})
afterAll(() => service.stop())

interface Cells {
  amount: string
  on: string
  method: string
  account: string
  note: string
}
const USUAL: Cells = { amount: '250.00', on: '2020-04-01', method: '社保卡', account: '6217000011112222', note: '' }
const line = (serial: string, cells: Partial<Cells> = {}, number = anne) => {
  const { amount, on, method, account, note } = { ...USUAL, ...cells }
  return [
    serial,
    `G${number}`,
    number === anne ? '张安' : '王波',
    number,
    'CE_LIVING',
    '2019-2020-2',
    amount,
    on,
    method,
    '区教委',
    account,
    note,
  ]
}
const pay = (lines: string[][], blanks = 0) =>
  service.importFile(
    education,
    'Payment',
    REGION,
    Buffer.concat([csv(HEADINGS, lines), Buffer.from('\r\n'.repeat(blanks))]),
  )
const bankSays = (lines: string[][], blanks = 0) =>
  service.importFile(
    education,
    'BankReturn',
    REGION,
    Buffer.concat([csv(['流水号', '金额', '退回日期', '退回原因', '结果'], lines), Buffer.from('\r\n'.repeat(blanks))]),
  )

async function confirmed(job: ImportAnswer): Promise<ImportAnswer> {
  if (job.status !== 'HELD') return job
  const answer = await service.query(education, 'mutation ($id: ID!) { confirmPaymentImport(id: $id) { status } }', {
    id: job.id,
  })
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  for (;;) {
    const { data } = await service.query<{ job: ImportAnswer }>(
      education,
      'query ($id: ID!) { job: paymentImport(id: $id) { id status rowsAccepted rowsUnchanged rowsRejected } }',
      { id: job.id },
    )
    if (['DONE', 'HELD', 'FAILED'].includes(data.job.status)) return data.job
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

/** What counts under each serial: the payments that no other stands for. */
const stateOf = async (prefix: string) =>
  (
    await service.admin.query<{ state: string }>(
      `select concat_ws('|', substr(serial, length($1) + 1), amount_fen, paid_on, method, account_last_four, note, status, is_reissue) as state from subsidies.payment where starts_with(serial, $1) and corrected_by is null order by serial`,
      [prefix],
    )
  ).rows.map(row => row.state)
const statusOf = async (serial: string) =>
  (
    await service.admin.query<{ status: string }>(
      'select status from subsidies.payment where serial = $1 and corrected_by is null',
      [serial],
    )
  ).rows.map(row => row.status)
const codes = (job: ImportAnswer) => job.errors.nodes.map(({ row, code }) => [row, code])

let run = 0
const cells = fc.record<Cells>({
  amount: fc.constantFrom('250.00', '312.50', '500.00'),
  on: fc.constantFrom('2020-04-01', '2020-04-02'),
  method: fc.constantFrom('社保卡', '银行代发'),
  account: fc.constantFrom('6217000011112222', '6217000011113333'),
  note: fc.constantFrom('补发', '更正'),
})

describe('a payment list that comes again', () => {
  test('corrected at random, in any order, ends as the last one alone; what stood there is cancelled, never edited', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cells, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        fc.nat(2),
        fc.boolean(),
        async (versions, blanks, isReversed) => {
          const [mended, alone] = [`M${++run}-`, `A${run}-`]
          const lines = (prefix: string, version: Cells[]) =>
            version.map((each, n) => line(`${prefix}${n}`, each, n ? anne : bo))
          for (const version of versions) {
            const list = lines(mended, version)
            expect(await confirmed(await pay(isReversed ? list.reverse() : list, blanks))).toMatchObject({
              status: 'DONE',
              rowsRejected: 0,
            })
          }
          const last = versions.at(-1) ?? []
          await pay(lines(alone, last))
          expect(await stateOf(mended)).toEqual(await stateOf(alone))
          expect(await pay(lines(mended, last).reverse(), 1)).toMatchObject({
            rowsAccepted: 0,
            rowsUnchanged: last.length,
          })
          const replaced = await service.admin.query<{ status: string }>(
            'select distinct status from subsidies.payment where starts_with(serial, $1) and corrected_by is not null',
            [mended],
          )
          expect(replaced.rows.map(row => row.status).filter(status => status !== 'CANCELLED')).toEqual([])
        },
      ),
      { numRuns: 20 },
    )
  })

  test('is shown first; another child, or a payment that came back, is no correction', async () => {
    await pay([line('S1'), line('S2')])
    const held = await pay([line('S1', { amount: '312.50' })])
    expect(held).toMatchObject({ status: 'HELD', holdReasons: ['CORRECTS'] })
    expect(held.errors.nodes.map(({ column, code, value }) => [column, code, value])).toEqual([
      ['金额', 'CORRECTS', '250.00 → 312.50'],
    ])
    expect(await stateOf('S1')).toEqual([expect.stringContaining('25000')])
    expect(codes(await pay([line('S1', {}, bo)]))).toEqual([[2, 'SERIAL_REUSED']])
    await bankSays([['S2', '250.00', '2020-04-20', '户名不符', '失败']])
    expect(codes(await pay([line('S2', { amount: '312.50' })]))).toEqual([[2, 'CORRECTION_TOO_LATE']])
  })

  test('a day before the child was born, and one to come, are refused by row', async () => {
    expect(codes(await pay([line('D1', { on: '2001-01-01' }), line('D2', { on: '2099-01-01' })]))).toEqual([
      [2, 'BEFORE_BIRTH'],
      [3, 'DAY_TO_COME'],
    ])
  })
})

const day = (n: number) => `2020-04-${String(10 + n).padStart(2, '0')}`
describe('what the bank says of one payment', () => {
  test('the later day counts, in whatever order rows and files come; the same again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(5),
        fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
        fc.boolean(),
        fc.boolean(),
        fc.nat(2),
        async (arrivedOn, backAfter, isReversed, isOneFile, blanks) => {
          const serial = `B${++run}`
          await pay([line(serial)])
          const words = [[serial, '250.00', day(arrivedOn), '', '成功']]
          if (backAfter !== null) words.push([serial, '250.00', day(arrivedOn + backAfter), '账户状态异常', '失败'])
          const rows = isReversed ? [...words].reverse() : words
          if (isOneFile) expect(codes(await bankSays(rows, blanks))).toEqual([])
          else for (const row of rows) await bankSays([row], blanks)
          expect(await statusOf(serial)).toEqual([backAfter === null ? 'CONFIRMED' : 'RETURNED'])
          expect(await bankSays([...rows, ...rows], blanks)).toMatchObject({ rowsAccepted: 0, rowsRejected: 0 })
          expect(await statusOf(serial)).toEqual([backAfter === null ? 'CONFIRMED' : 'RETURNED'])
        },
      ),
      { numRuns: 30 },
    )
  })

  test('arrived after it came back is asked about, and holds once somebody has asked the bank', async () => {
    await pay([line('C1')])
    const back = ['C1', '250.00', day(3), '账户状态异常', '失败']
    const arrived = ['C1', '250.00', day(6), '', '成功']
    const both = await bankSays([arrived, back])
    expect([both.rowsAccepted, codes(both)]).toEqual([1, [[2, 'RETURN_CONTRADICTED']]])
    expect(await statusOf('C1')).toEqual(['RETURNED'])
    const kept = await service.admin.query(
      `select on_date::text as on from subsidies.bank_contradiction b join subsidies.payment p on p.id = b.payment_id where p.serial = 'C1'`,
    )
    expect(kept.rows).toEqual([{ on: day(6) }])
    expect(await bankSays([arrived.with(4, '核实到账')])).toMatchObject({ rowsAccepted: 1, rowsRejected: 0 })
    expect(await statusOf('C1')).toEqual(['CONFIRMED'])
  })

  test('part of the money, and a day before it was paid, are told by their own codes', async () => {
    await pay([line('P1'), line('P2')])
    const job = await bankSays([
      ['P1', '100.00', day(3), '', '失败'],
      ['P2', '250.00', '2020-03-01', '', '失败'],
    ])
    expect(codes(job)).toEqual([
      [2, 'RETURN_IS_PARTIAL'],
      [3, 'RETURNED_BEFORE_PAID'],
    ])
  })
})
