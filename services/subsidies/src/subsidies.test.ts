import { bureau, partner, school } from '@dianming/shared/testing/claims'
import { idNumber } from '@dianming/shared/testing/numbers'
import { plantStudent, statementsOf } from '@dianming/shared/testing/plant'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { csv } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { subsidies } from './service.js'

const education = bureau('EDUCATION')
const otherCounty = bureau('EDUCATION', '370211')
const HEADINGS = [
  '流水号',
  '学籍号',
  '姓名',
  '身份证号',
  '学校标识码',
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
let annesId = ''
const payment = (serial: string, changes: Partial<Record<(typeof HEADINGS)[number], string>> = {}) =>
  HEADINGS.map(
    heading =>
      ({
        流水号: serial,
        学籍号: `G${anne}`,
        姓名: '张安',
        身份证号: anne,
        学校标识码: '2150001003',
        资助项目: 'CE_LIVING',
        学期: '2019-2020-2',
        金额: '250.00',
        发放日期: '2020-04-01',
        发放渠道: '社保卡',
        发放单位: '区教委',
        账号: '6217000011112222',
        备注: '',
        ...changes,
      })[heading] ?? '',
  )
const PAYMENTS =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { payments { serial amount payer status paidOn reissue programme { code name } term student { id } } } } }'
interface Seen {
  _entities: ({ payments: { serial: string; amount: string; payer: string }[] | null } | null)[]
}
const paymentsOf = (claim: typeof education | ReturnType<typeof school>, id = annesId) =>
  service.query<Seen>(claim, PAYMENTS, { r: [{ __typename: 'Student', id }] })

let service: ServiceFixture
beforeAll(async () => {
  service = await startFixture(subsidies)
  annesId = await plantStudent(service, { idNumber: anne, name: '张安' })
  await plantStudent(service, { idNumber: bo, name: '王波' })
  await service.importFile(
    education,
    'Payment',
    { region: '500116' },
    csv(HEADINGS, [
      payment('1'),
      payment('2', { 资助项目: '雨露计划', 学期: '2020春', 金额: '1,500', 发放单位: '区乡村振兴局' }),
    ]),
  )
})
afterAll(() => service.stop())

describe('payments in', () => {
  test('stand in the child’s history once, to the fen, by programme code or name', async () => {
    const { data } = await paymentsOf(education)
    expect(data._entities[0]?.payments).toMatchObject([
      {
        serial: '1',
        amount: '250.00',
        payer: '区教委',
        status: 'SENT',
        paidOn: '2020-04-01',
        term: '2019-2020-2',
        programme: { code: 'CE_LIVING' },
      },
      { serial: '2', amount: '1500.00', payer: '区乡村振兴局', term: '2019-2020-2', programme: { code: 'YULU' } },
    ])
  })

  test('the same again is known, another child under the serial is refused, the same serial of another payer is another payment', async () => {
    const job = await service.importFile(
      education,
      'Payment',
      { region: '500116' },
      csv(HEADINGS, [
        payment('1'),
        payment('2', { 学期: '2018-2019-2', 资助项目: 'YULU', 发放单位: '区乡村振兴局' }),
        payment('1', { 发放单位: '邻区教委' }),
      ]),
    )
    expect(job).toMatchObject({
      rowsUnchanged: 1,
      rowsAccepted: 1,
      rowsRejected: 1,
      errors: { nodes: [{ row: 3, code: 'SERIAL_REUSED' }] },
    })
  })

  test('each mistake has its code', async () => {
    const cases: [Partial<Record<string, string>>, string][] = [
      [{ 资助项目: '没有的项目' }, 'PROGRAMME_UNKNOWN'],
      [{ 学籍号: `G${idNumber('2001-01-01', 9)}`, 身份证号: '' }, 'STUDENT_NOT_FOUND'],
      [{ 身份证号: bo }, 'STUDENT_CONFLICT'],
      [{ 金额: '-5' }, 'AMOUNT_UNKNOWN'],
      [{ 金额: '0' }, 'AMOUNT_UNKNOWN'],
      [{ 金额: '1e3' }, 'AMOUNT_UNKNOWN'],
      [{ 金额: '312.505' }, 'AMOUNT_UNKNOWN'],
      [{ 金额: '999999999999999' }, 'AMOUNT_UNKNOWN'],
      [{ 学期: '去年' }, 'TERM_UNKNOWN'],
      [{ 发放日期: '2020-02-30' }, 'DATE_UNKNOWN'],
      [{ 发放单位: '' }, 'VALUE_MISSING'],
      [{ 账号: '6.217E+15' }, 'ID_NUMBER_IS_NUMERIC'],
      [{ 学籍号: '', 身份证号: '' }, 'VALUE_MISSING'],
    ]
    const job = await service.importFile(
      education,
      'Payment',
      { region: '500116' },
      csv(
        HEADINGS,
        cases.map(([changes], i) => payment(`bad-${i}`, changes)),
      ),
    )
    expect(job.errors.nodes.map(e => [e.row, e.code])).toEqual(cases.map(([, code], i) => [i + 2, code]))
    expect(job).toMatchObject({ rowsAccepted: 0, rowsRejected: cases.length })
  })

  test('a county pays its own students and those on its registers that are released to it; for any other child there is nobody to pay', async () => {
    const far = idNumber('2011-12-12', 71)
    const id = await plantStudent(service, { idNumber: far, name: '远方', school: '2137021100', region: '370211' })
    const file = csv(HEADINGS, [
      payment('far-1', { 学籍号: `G${far}`, 身份证号: far }),
      payment('far-2', { 学籍号: '', 身份证号: far }),
    ])
    expect(await service.importFile(education, 'Payment', { region: '500116' }, file)).toMatchObject({
      rowsAccepted: 0,
      errors: { nodes: [{ code: 'STUDENT_NOT_FOUND' }, { code: 'STUDENT_NOT_FOUND' }] },
    })
    await service.admin.query(
      `insert into reconciliation.student_register values ($1, 'RURAL_REVITALISATION', '500116')`,
      [id],
    )
    // being on a list opens nothing; the child's own county does
    expect(await service.importFile(education, 'Payment', { region: '500116' }, file)).toMatchObject({
      rowsAccepted: 0,
    })
    await service.admin.query('update reconciliation.student_register set is_released = true where student_id = $1', [
      id,
    ])
    expect(await service.importFile(education, 'Payment', { region: '500116' }, file)).toMatchObject({
      rowsAccepted: 2,
    })
    // the same words of another county are another payer
    expect(await service.importFile(otherCounty, 'Payment', { region: '370211' }, file)).toMatchObject({
      rowsAccepted: 2,
    })
  })

  test('a name or number unlike the registry’s is a warning; a permanent number since then is the same child', async () => {
    const gina = idNumber('2011-10-10', 81)
    await plantStudent(service, { idNumber: gina, name: '葛娜', registryNumber: `L${gina.slice(0, 14)}0009` })
    const file = csv(HEADINGS, [
      payment('g-1', { 学籍号: '', 身份证号: gina, 姓名: '葛娜' }),
      payment('g-2', { 学籍号: `L${gina.slice(0, 14)}0009`, 身份证号: idNumber('1999-09-09', 1), 姓名: '另一人' }),
    ])
    expect(await service.importFile(education, 'Payment', { region: '500116' }, file)).toMatchObject({
      rowsAccepted: 2,
      errors: {
        nodes: [
          { row: 3, code: 'NAME_DIFFERS', severity: 'WARNING' },
          { row: 3, code: 'ID_NUMBER_DIFFERS', severity: 'WARNING' },
        ],
      },
    })
    await plantStudent(service, { idNumber: gina, name: '葛娜' })
    expect(await service.importFile(education, 'Payment', { region: '500116' }, file)).toMatchObject({
      rowsAccepted: 0,
      rowsUnchanged: 2,
    })
  })

  test('a refused row does not take its serial from the right one', async () => {
    const job = await service.importFile(
      education,
      'Payment',
      { region: '500116' },
      csv(HEADINGS, [payment('again', { 资助项目: '没有' }), payment('again')]),
    )
    expect(job).toMatchObject({
      rowsAccepted: 1,
      rowsRejected: 1,
      errors: { nodes: [{ row: 2, code: 'PROGRAMME_UNKNOWN' }] },
    })
  })

  test('a wrong ID number beside a right registry number is a warning, not a loss', async () => {
    const job = await service.importFile(
      education,
      'Payment',
      { region: '500116' },
      csv(HEADINGS, [payment('warned', { 身份证号: `${anne.slice(0, 17)}${anne[17] === '5' ? '6' : '5'}` })]),
    )
    expect(job).toMatchObject({
      rowsAccepted: 1,
      rowsRejected: 0,
      errors: { nodes: [{ code: 'ID_NUMBER_CHECK', severity: 'WARNING' }] },
    })
  })

  test('whatever amounts a file holds, their sum is the history’s, however often it arrives', async () => {
    const carl = idNumber('2012-12-12', 5)
    const id = await plantStudent(service, { idNumber: carl, name: '周查' })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 20 }),
        fc.uuid(),
        async (amounts, run) => {
          const file = csv(
            HEADINGS,
            amounts.map((fen, i) =>
              payment(`${run}-${i}`, {
                学籍号: `G${carl}`,
                身份证号: carl,
                金额: (fen / 100).toFixed(2),
                发放单位: run,
              }),
            ),
          )
          for (let i = 0; i < 2; i++) await service.importFile(education, 'Payment', { region: '500116' }, file)
          const { data } = await paymentsOf(education, id)
          const mine = (data._entities[0]?.payments ?? []).filter(p => p.payer === run)
          expect(mine.reduce((sum, p) => sum + BigInt(p.amount.replace('.', '')), 0n)).toBe(
            amounts.reduce((sum, fen) => sum + BigInt(fen), 0n),
          )
          expect(mine).toHaveLength(amounts.length)
        },
      ),
      { numRuns: 8 },
    )
  })
})

describe('who sees a payment', () => {
  test('the child’s school and bureau, and who recorded it wherever the child is now', async () => {
    expect((await paymentsOf(school('2150001003'))).data._entities[0]?.payments?.length).toBeGreaterThan(1)
    expect((await paymentsOf(school('3150001012'))).data._entities[0]?.payments).toEqual([])
    expect((await paymentsOf(otherCounty)).data._entities[0]?.payments).toEqual([])
    expect(
      (
        await service.query<Seen>(partner('53500000504041823K'), PAYMENTS, {
          r: [{ __typename: 'Student', id: annesId }],
        })
      ).data._entities,
    ).toEqual([null])

    const moved = idNumber('2011-11-11', 11)
    const id = await plantStudent(service, { idNumber: moved, name: '赵转' })
    await service.importFile(
      education,
      'Payment',
      { region: '500116' },
      csv(HEADINGS, [payment('moved', { 学籍号: `G${moved}`, 身份证号: moved })]),
    )
    await service.admin.query(
      `update students.student set region = '370211', school_code = '2137021100' where id = $1`,
      [id],
    )
    for (const claim of [education, otherCounty, school('2137021100')])
      expect([claim.organisation, (await paymentsOf(claim, id)).data._entities[0]?.payments]).toMatchObject([
        claim.organisation,
        [{ serial: 'moved' }],
      ])
    expect((await paymentsOf(school('2150001003'), id)).data._entities[0]?.payments).toEqual([])
  })

  test('a register’s bureau sees its own whole, of others programme, term and amount', async () => {
    const rural = bureau('RURAL_REVITALISATION')
    const number = idNumber('2009-09-09', 19)
    const id = await plantStudent(service, { idNumber: number, name: '孙乡' })
    const own = { 学籍号: `G${number}`, 身份证号: number }
    await service.importFile(education, 'Payment', { region: '500116' }, csv(HEADINGS, [payment('e1', own)]))
    await service.importFile(
      rural,
      'Payment',
      { region: '500116' },
      csv(HEADINGS, [payment('r1', { ...own, 发放单位: '区乡村振兴局', 资助项目: 'YULU', 金额: '1500' })]),
    )
    expect((await paymentsOf(rural, id)).data._entities[0]?.payments).toMatchObject([
      { serial: 'r1', payer: '区乡村振兴局' },
    ])
    await service.admin.query(
      `insert into reconciliation.student_register values ($1, 'RURAL_REVITALISATION', '500116')`,
      [id],
    )
    const seen = (await paymentsOf(rural, id)).data._entities[0]?.payments ?? []
    expect(seen.map(p => [p.serial, p.payer, p.amount]).sort()).toEqual([
      ['', '其他单位', '250.00'],
      ['r1', '区乡村振兴局', '1500.00'],
    ])
  })
})

describe('money foundations', () => {
  test('a payment’s status is its last event, and nobody edits money or events', async () => {
    const {
      rows: [first],
    } = await service.admin.query<{ id: string }>(`select id from subsidies.payment where serial = '2'`)
    await service.job.query(
      `insert into subsidies.payment_event (payment_id, status, on_date, reason, subject) values ($1, 'RETURNED', '2020-04-20', '户名不符', 'bank')`,
      [first?.id],
    )
    const { data } = await service.query<Seen>(education, PAYMENTS.replace('status', 'status returnReason'), {
      r: [{ __typename: 'Student', id: annesId }],
    })
    expect(data._entities[0]?.payments).toContainEqual(
      expect.objectContaining({ serial: '2', status: 'RETURNED', returnReason: '户名不符' }),
    )
    for (const change of [
      'update subsidies.payment set amount_fen = 1',
      'delete from subsidies.payment',
      'update subsidies.payment_event set reason = $$x$$',
      'delete from subsidies.payment_event',
    ])
      await expect(service.job.query(change)).rejects.toMatchObject({ code: '42501' })
  })

  test('the seeded programmes carry the standards of their terms', async () => {
    const query =
      'query ($t: Term) { programmes(region: "500116", term: $t) { code standards(term: $t) { stage boarder tier amountPerTerm fromTerm source } stacking { other { code } effect } censusOn(term: $t) payBy(term: $t) enrolmentStatuses } }'
    interface Programmes {
      programmes: {
        code: string
        standards: { stage: string; boarder: boolean | null; tier: string | null; amountPerTerm: string }[]
        stacking: { other: { code: string }; effect: string }[]
      }[]
    }
    const at = async (term: string) => (await service.query<Programmes>(education, query, { t: term })).data.programmes
    const living = (programmes: Programmes['programmes']) =>
      programmes.find(p => p.code === 'CE_LIVING')?.standards.map(s => [s.stage, s.boarder, s.amountPerTerm])
    expect(living(await at('2019-2020-2'))).toEqual([
      ['JUNIOR', true, '625.00'],
      ['JUNIOR', false, '312.50'],
      ['PRIMARY', true, '500.00'],
      ['PRIMARY', false, '250.00'],
    ])
    expect(living(await at('2023-2024-2'))).toEqual([
      ['JUNIOR', true, '750.00'],
      ['JUNIOR', false, '375.00'],
      ['PRIMARY', true, '625.00'],
      ['PRIMARY', false, '312.50'],
    ])
    const spring = await at('2019-2020-2')
    expect(spring.find(p => p.code === 'YULU')?.stacking).toEqual([
      { other: { code: 'LOCAL_TUITION' }, effect: 'BLOCK' },
    ])
    expect(spring.find(p => p.code === 'CE_LIVING')).toMatchObject({
      censusOn: '03-31',
      payBy: '06-30',
      enrolmentStatuses: ['ENROLLED'],
    })
    expect(spring.map(p => p.code)).not.toContain('QD_LIVING')
    expect(spring.find(p => p.code === 'SH_GRANT')?.standards.find(s => s.tier === null)?.amountPerTerm).toBe('1000.00')
    expect((await at('2024-2025-2')).find(p => p.code === 'SV_GRANT')?.standards.map(s => s.amountPerTerm)).toEqual([
      '1150.00',
    ])
  })
})

test('SQL statements of a request do not grow with its rows', async () => {
  const ids = (await service.admin.query<{ id: string }>('select id from students.student')).rows.map(row => row.id)
  const ask = (some: string[]) => () =>
    service.query(education, PAYMENTS, { r: some.map(id => ({ __typename: 'Student', id })) })
  expect(ids.length).toBeGreaterThan(4)
  expect(await statementsOf(service, ask(ids))).toBe(await statementsOf(service, ask([annesId])))
})

describe('what the bank sent back', () => {
  const RETURN_HEADINGS = ['流水号', '金额', '退回日期', '退回原因']
  const returns = (...rows: string[][]) =>
    service.importFile(education, 'BankReturn', { region: '500116' }, csv(RETURN_HEADINGS, rows))
  const row = (serial: string, amount = '250.00') => [serial, amount, '2020-04-20', '账户状态异常']

  test('is told to its payment once, however often the list arrives', async () => {
    await service.importFile(education, 'Payment', { region: '500116' }, csv(HEADINGS, [payment('R1'), payment('R2')]))
    expect(await returns(row('R1'))).toMatchObject({ status: 'DONE', rowsAccepted: 1, rowsRejected: 0 })
    expect(await returns(row('R1'), row('R1'), row('R2'))).toMatchObject({ rowsAccepted: 1, rowsUnchanged: 2 })
    const events = await service.admin.query(
      `select p.serial, p.status, e.on_date::text as on, e.reason from subsidies.payment p join subsidies.payment_event e on e.payment_id = p.id and e.status = 'RETURNED' where p.serial in ('R1', 'R2') order by 1`,
    )
    expect(events.rows).toEqual(
      ['R1', 'R2'].map(serial => ({ serial, status: 'RETURNED', on: '2020-04-20', reason: '账户状态异常' })),
    )
  })

  test('an empty list says that nothing came back', async () => {
    expect(await returns()).toMatchObject({ status: 'DONE', rowsRead: 0, rowsAccepted: 0 })
  })

  test('each mistake has its code; another bureau’s payment is not there', async () => {
    const other = bureau('RURAL_REVITALISATION')
    await service.importFile(
      education,
      'Payment',
      { region: '500116' },
      csv(HEADINGS, [payment('R3'), payment('R4'), payment('R4', { 发放单位: '区乡村振兴局' })]),
    )
    const job = await returns(row('NONE'), row('R3', '250.01'), row('R4'), ['R3', '', '', ''])
    expect(job.errors.nodes.map(e => [e.row, e.code])).toEqual([
      [2, 'PAYMENT_UNKNOWN'],
      [3, 'RETURN_AMOUNT_DIFFERS'],
      [4, 'PAYMENT_AMBIGUOUS'],
      [5, 'VALUE_MISSING'],
    ])
    const foreign = await service.importFile(
      other,
      'BankReturn',
      { region: '500116' },
      csv(RETURN_HEADINGS, [row('R3')]),
    )
    expect(foreign.errors.nodes.map(e => e.code)).toEqual(['PAYMENT_UNKNOWN'])
    const named = await service.importFile(
      education,
      'BankReturn',
      { region: '500116' },
      csv([...RETURN_HEADINGS, '发放单位'], [[...row('R4'), '区乡村振兴局']]),
    )
    expect(named).toMatchObject({ rowsAccepted: 1 })
  })
})
