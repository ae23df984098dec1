import { bureau } from '@dianming/shared/testing/claims'
import { idNumber } from '@dianming/shared/testing/numbers'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import ExcelJS from 'exceljs'
import iconv from 'iconv-lite'
import { students } from '../service.js'

const education = bureau('EDUCATION')
const input = { region: '500116', asOf: '2020-03-01', replace: false }
let service: ServiceFixture
let sequence = 0
beforeAll(async () => {
  service = await startFixture(students)
})
afterAll(() => service.stop())

/** A pupil whom no other test knows. */
const someone = (changes: Partial<Record<(typeof REGISTRY_HEADINGS)[number], string>> = {}) => {
  const number = idNumber(`2011-02-${String(3 + Math.floor(++sequence / 900)).padStart(2, '0')}`, sequence % 900)
  return pupil(
    number,
    `童${'甲乙丙丁戊己庚辛壬癸'[sequence % 10]}${'天地玄黄宇宙洪荒'[Math.floor(sequence / 10) % 8]}`,
    changes,
  )
}
const send = (file: Buffer | string, more: object = {}) =>
  service.importFile(education, 'Student', { ...input, ...more }, file)

type SheetRows = (string | number | null | { formula: string })[][]
async function xlsx(
  sheets: Record<string, SheetRows>,
  shape: (workbook: ExcelJS.Workbook) => void = () => undefined,
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  for (const [name, rows] of Object.entries(sheets)) workbook.addWorksheet(name).addRows(rows)
  shape(workbook)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
const gradeOf = async (registryNumber: string) =>
  (
    await service.query<{ student: { birthDate: string; enrolment: { grade: number; stage: string } } }>(
      education,
      'query ($r: String) { student(registryNumber: $r) { birthDate enrolment { grade stage } } }',
      { r: registryNumber },
    )
  ).data.student

test('headings may stand below titles and over two merged lines, a group of columns above their names', async () => {
  const [one, two] = [someone(), someone()]
  const groups = REGISTRY_HEADINGS.map((heading, i) => (i < 2 ? heading : i < 5 ? '身份信息' : '学籍信息'))
  const names = REGISTRY_HEADINGS.map((heading, i) => (i < 2 ? null : heading))
  const file = await xlsx(
    { 学籍: [['某区中小学学籍花名册'], ['填报单位：某区教委', null, '2020年3月'], groups, names, one, two] },
    workbook => {
      const sheet = workbook.getWorksheet('学籍')
      sheet?.mergeCells('A1:M1')
      sheet?.mergeCells('A3:A4')
      sheet?.mergeCells('B3:B4')
    },
  )
  expect(await send(file)).toMatchObject({ status: 'DONE', rowsRead: 2, rowsAccepted: 2, rowsRejected: 0 })
})

test('several sheets each have their headings; notes are passed over, a sheet without headings is remarked upon, a hidden one and hidden rows are read and told', async () => {
  const bad = someone({ 学段: '不知道' })
  const file = await xlsx(
    {
      填写说明: [['请按模板填写'], ['不要改动标题']],
      东镇: [[...REGISTRY_HEADINGS], someone()],
      西镇: [['西镇'], [...REGISTRY_HEADINGS], someone(), bad],
      杂: [['王五', '2020']],
      旧表: [[...REGISTRY_HEADINGS], someone()],
      选项: [['寄宿'], ['走读']],
    },
    workbook => {
      const east = workbook.getWorksheet('东镇')
      if (east) east.getRow(2).hidden = true
      const words = workbook.getWorksheet('选项')
      if (words) words.state = 'veryHidden'
      const old = workbook.getWorksheet('旧表')
      if (old) old.state = 'hidden'
    },
  )
  const job = await send(file)
  expect(job).toMatchObject({ status: 'DONE', rowsRead: 4, rowsAccepted: 3, rowsRejected: 1 })
  expect(job.errors.nodes.map(({ sheet, row, code }) => [sheet, row, code])).toEqual([
    ['东镇', 2, 'HIDDEN_ROWS'],
    ['西镇', 4, 'STAGE_UNKNOWN'],
    ['杂', 1, 'SHEET_PASSED_OVER'],
    ['旧表', 2, 'HIDDEN_SHEET'],
  ])
})

test('blank tails, sums and lines to sign below the data are no rows', async () => {
  const blank = REGISTRY_HEADINGS.map(() => '')
  const file = await xlsx({
    学籍: [
      [...REGISTRY_HEADINGS],
      someone(),
      blank,
      someone(),
      ['合计', '2 人'],
      ['填表人：', '某某', '审核人：', '某某'],
      ['单位负责人： （公章）'],
      ...Array.from({ length: 3000 }, () => blank),
    ],
  })
  expect(await send(file)).toMatchObject({ status: 'DONE', rowsRead: 2, rowsAccepted: 2, rowsRejected: 0 })
})

test.each([
  ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  ['UTF-8 without one', (text: string) => Buffer.from(text)],
  ['GB18030', (text: string) => iconv.encode(text, 'gb18030')],
  ['UTF-16 with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['tabs', (text: string) => Buffer.from(text.replaceAll(',', '\t'))],
  ['semicolons', (text: string) => Buffer.from(text.replaceAll(',', ';'))],
])('CSV in %s is read as it is', async (_what, encode) => {
  // long enough that a character stands across two slices
  const rows = Array.from({ length: 900 }, () => someone())
  const text = csv(REGISTRY_HEADINGS, rows).toString()
  expect(await send(encode(text))).toMatchObject({ status: 'DONE', rowsAccepted: 900, rowsRejected: 0 })
  const last = rows.at(-1)
  const stored = await service.admin.query('select from students.student where name = $1', [last?.[1]])
  expect(stored.rowCount).toBeGreaterThan(0)
})

test('bytes that are no text of any of these are refused as a whole', async () => {
  const file = Buffer.concat([csv(REGISTRY_HEADINGS, [someone()]), Buffer.from([0x0a, 0xff, 0xff, 0x80, 0x0a])])
  expect(await send(file)).toMatchObject({ status: 'REFUSED', failureCode: 'FILE_NOT_A_TABLE' })
})

test('an ID number of fifteen digits is the one of eighteen', async () => {
  const old = idNumber('1968-05-06', 123)
  const short = old.slice(0, 6) + old.slice(8, 17)
  const row = pupil(old, '钟老')
  expect(await send(csv(REGISTRY_HEADINGS, [row.with(3, short)]))).toMatchObject({ rowsAccepted: 1, rowsRejected: 0 })
  expect(await send(csv(REGISTRY_HEADINGS, [row]))).toMatchObject({ rowsAccepted: 0, rowsUnchanged: 1 })
})

test.each([
  ['七年级', '初中', 1],
  ['初一', '初中', 1],
  ['7', '初中', 1],
  ['7年级', '初中', 1],
  ['2019级', '初中', 1],
  ['2018级', '初中', 2],
  ['2014级', '小学', 6],
  ['六年级', '小学', 6],
  ['6', '小学', 6],
  ['高二', '普高', 2],
  ['2019级', '中职', 1],
  ['大班', '学前', 3],
])('grade %s of %s is grade %i, counted from the day of the file', async (grade, stage, number) => {
  const row = someone({ 年级: grade, 学段: stage })
  expect(await send(csv(REGISTRY_HEADINGS, [row]))).toMatchObject({ rowsAccepted: 1, rowsRejected: 0 })
  expect((await gradeOf(row[0] ?? '')).enrolment.grade).toBe(number)
})

test.each(['2021级', '2001级', '十二年级', '级'])('grade %s is none', async grade => {
  expect(await send(csv(REGISTRY_HEADINGS, [someone({ 年级: grade })]))).toMatchObject({
    rowsRejected: 1,
    errors: { nodes: [{ code: 'GRADE_UNKNOWN' }] },
  })
})

test('a day as a spreadsheet’s serial number is that day; a formula is refused, and so is a number cell that lost digits', async () => {
  const serial = someone({ 身份证件号: '' })
  const formula = someone()
  const number = someone()
  const file = await xlsx({
    学籍: [
      [...REGISTRY_HEADINGS],
      serial.map((cell, i) => (i === 4 ? 40577 : cell)),
      formula.map((cell, i) => (i === 1 ? { formula: '"童"&"工"' } : cell)),
      number.map((cell, i) => (i === 3 ? Number(cell.slice(0, 15)) : cell)),
    ],
  })
  const job = await send(file)
  expect(job).toMatchObject({ status: 'DONE', rowsAccepted: 1, rowsRejected: 2 })
  expect(job.errors.nodes.map(({ row, code }) => [row, code])).toEqual([
    [3, 'FORMULA_CELL'],
    [4, 'ID_NUMBER_IS_NUMERIC'],
  ])
  expect((await gradeOf(serial[0] ?? '')).birthDate).toBe('2011-02-03')
})
