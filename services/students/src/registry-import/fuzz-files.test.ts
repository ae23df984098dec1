import { bureau } from '@dianming/shared/testing/claims'
import { idNumber } from '@dianming/shared/testing/numbers'
import type { ImportAnswer } from '@dianming/shared/testing/service-fixture'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { students } from '../service.js'

const education = bureau('EDUCATION')
const INPUT = { region: '500116', asOf: '2020-03-01', replace: false }
const RUNS = 60
const REMARK = '备注'
const HEADINGS = [...REGISTRY_HEADINGS, REMARK]
let service: ServiceFixture
let sequence = 0
jest.setTimeout(180_000)
beforeAll(async () => {
  service = await startFixture(students)
})
afterAll(() => service.stop())

/** What a row is made to be: taken, taken with a remark, or refused. */
type Fate = 'TAKEN' | 'REFUSED'
interface Oddity {
  fate: Fate
  /** changes the cells of a row; `x` marks what only a workbook can hold */
  change: (cells: string[]) => (string | { error: string })[]
}
const at = (heading: string) => HEADINGS.indexOf(heading)
const put = (heading: string, value: (was: string) => string) => (cells: string[]) =>
  cells.with(at(heading), value(cells[at(heading)] ?? ''))

/** The grammar of oddities: what programs and people do to a cell. */
const ODDITIES: Record<string, Oddity> = {
  plain: { fate: 'TAKEN', change: cells => cells },
  marks: { fate: 'TAKEN', change: put('姓名', was => `\u200e${was}\u202c`) },
  spaced: { fate: 'TAKEN', change: put('身份证件号', was => was.replace(/^(.{6})/, '$1 ')) },
  fullWidth: {
    fate: 'TAKEN',
    change: put('学籍号', was => [...was].map(c => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('')),
  },
  wholeNumber: { fate: 'TAKEN', change: put('年级', () => '3.0') },
  power: { fate: 'TAKEN', change: put('学校标识码', () => '2.150001003E9') },
  isoDay: { fate: 'TAKEN', change: put('出生日期', was => `${was}T00:00:00`) },
  quoteOpens: { fate: 'TAKEN', change: put(REMARK, () => '"身高4尺') },
  quoteCloses: { fate: 'TAKEN', change: put(REMARK, () => '床宽3尺6"') },
  quoteInside: { fate: 'TAKEN', change: put(REMARK, () => '说"好"的') },
  twoLines: { fate: 'TAKEN', change: put(REMARK, () => '第一行\n第二行') },
  separator: { fate: 'TAKEN', change: put(REMARK, () => '甲,乙;丙|丁') },
  errorText: { fate: 'REFUSED', change: put('姓名', () => '#N/A') },
  emptyName: { fate: 'REFUSED', change: put('姓名', () => ' \u200b') },
  beyondStage: { fate: 'REFUSED', change: put('年级', () => '九年级') },
  lostDigits: { fate: 'REFUSED', change: put('身份证件号', () => '5.00116E+17') },
  wrongCheck: { fate: 'REFUSED', change: put('身份证件号', was => was.slice(0, 17) + (was.endsWith('1') ? '2' : '1')) },
  bornLater: { fate: 'REFUSED', change: put('身份证件号', () => idNumber('2031-02-03', 5)) },
  unknownStage: { fate: 'REFUSED', change: put('学段', () => '\u0007不知道') },
}
const NAMES = Object.keys(ODDITIES)

const someone = () => {
  const day = `2011-${String(1 + (sequence % 12)).padStart(2, '0')}-${String(1 + (Math.floor(sequence / 12) % 28)).padStart(2, '0')}`
  const number = idNumber(day, ++sequence % 1000)
  return [
    ...pupil(number, `童${'甲乙丙丁戊己庚辛'[sequence % 8]}${'天地玄黄宇宙洪荒'[Math.floor(sequence / 8) % 8]}`),
    '',
  ]
}

/** Writes rows as a CSV that quotes only what it must, and not what begins with a stray quote. */
const csvOf = (rows: string[][], delimiter: string): string =>
  rows
    .map(cells =>
      cells
        .map(cell =>
          (cell.includes(delimiter) || cell.includes('\n')) && !cell.includes('"')
            ? `"${cell.replaceAll('"', '""')}"`
            : cell,
        )
        .join(delimiter),
    )
    .join('\r\n')

/** Writes rows as careless exporters do: quotes around every cell, and those of its own as they are. */
const quoted = (rows: string[][], delimiter: string): string =>
  rows.map(cells => cells.map(cell => `"${cell}"`).join(delimiter)).join('\n')

const ENCODINGS: ((text: string) => Buffer)[] = [
  text => Buffer.from(text),
  text => Buffer.from(`\ufeff${text}`),
  text => Buffer.from(`\ufeff${text}`, 'utf16le'),
  text => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  text => (/[\u200b-\u202e]/.test(text) ? Buffer.from(text) : iconv.encode(text, 'gb18030')),
]

async function workbookOf(rows: string[][], hide: number[], mergeTown: boolean): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('学籍')
  sheet.addRows(rows.map(cells => cells.map(cell => (cell === '#N/A' ? { error: '#N/A' } : cell))))
  for (const row of hide) sheet.getRow(row).hidden = true
  // the value of the first holds for all that it covers
  if (mergeTown && rows.length > 2) sheet.mergeCells(2, at('乡镇') + 1, rows.length, at('乡镇') + 1)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

const sum = (job: ImportAnswer) => job.rowsAccepted + job.rowsUnchanged + job.rowsRejected
const send = (file: Buffer, more: object = {}) => service.importFile(education, 'Student', { ...INPUT, ...more }, file)

/** The sheet back of an import, as bytes. */
async function sheetBack(id: string): Promise<Buffer> {
  const { data } = await service.query<{ file: { downloadUrl: string } }>(
    education,
    'mutation ($id: ID!) { file: exportStudentImport(id: $id) { downloadUrl } }',
    { id },
  )
  const answer = await fetch(data.file.downloadUrl.replace(service.config.publicOrigin, service.url))
  return Buffer.from(await answer.arrayBuffer())
}

const oddRows = fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 25 })
const shape = fc.oneof(
  fc.record({
    kind: fc.constant('csv' as const),
    delimiter: fc.constantFrom(',', '\t', ';', '|'),
    encoding: fc.nat(ENCODINGS.length - 1),
    isQuoted: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('xlsx' as const),
    isMerged: fc.boolean(),
    hidden: fc.array(fc.nat(24), { maxLength: 3 }),
  }),
)

test('every row of every odd file is taken or refused by its number; what was taken opens again and holds the same', async () => {
  await fc.assert(
    fc.asyncProperty(oddRows, shape, async (names, how) => {
      const rows = names.map(name => ODDITIES[name]?.change(someone()) as string[])
      const table = [HEADINGS, ...rows]
      const file =
        how.kind === 'csv'
          ? (ENCODINGS[how.encoding] ?? Buffer.from)((how.isQuoted ? quoted : csvOf)(table, how.delimiter))
          : await workbookOf(
              table,
              how.hidden.filter(n => n < rows.length).map(n => n + 2),
              how.isMerged,
            )
      const job = await send(file)
      expect(job).toMatchObject({ status: 'DONE', rowsRead: rows.length })
      expect(sum(job)).toBe(rows.length)
      const refused = names.flatMap((name, n) => (ODDITIES[name]?.fate === 'REFUSED' ? [n + 2] : []))
      const told = new Set(job.errors.nodes.filter(error => error.severity === 'REJECTED').map(error => error.row))
      expect([...told].sort((a, b) => a - b)).toEqual(refused)
      expect(job.rowsAccepted).toBe(rows.length - refused.length)
      if (how.kind === 'xlsx' && how.hidden.some(n => n < rows.length))
        expect(job.errors.nodes.map(error => error.code)).toContain('HIDDEN_ROWS')
      const again = await send(await sheetBack(job.id))
      expect(again).toMatchObject({
        status: 'DONE',
        rowsRead: rows.length,
        rowsUnchanged: job.rowsAccepted,
        rowsRejected: refused.length,
      })
    }),
    { numRuns: RUNS },
  )
})

const page = (rows: string[][]) =>
  `<html><head><meta charset="utf-8"></head><body><table>${rows.map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></body></html>`
const xml2003 = (rows: string[][]) =>
  `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="学籍"><Table>${rows
    .map(cells => `<Row>${cells.map(cell => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join('')}</Row>`)
    .join('')}</Table></Worksheet></Workbook>`

test.each([
  ['a web page', page],
  ['an XML workbook of 2003', xml2003],
])('%s saved as .xls is read as the table that it is', async (_what, write) => {
  expect(await send(Buffer.from(write([HEADINGS, someone(), someone()])))).toMatchObject({
    status: 'DONE',
    rowsAccepted: 2,
    rowsRejected: 0,
  })
})

test('a value that ends in a quote, among quoted cells, takes nothing of the next row or the next cell', async () => {
  const rows = [someone(), someone(), someone()]
  const cells = rows.map((row, n) => [...row.slice(0, -1), n === 0 ? '床宽3尺6"' : 'x'])
  const job = await send(Buffer.from(quoted([HEADINGS, ...cells], ',')))
  expect(job).toMatchObject({ rowsRead: 3, rowsAccepted: 3 })
  expect(job.errors.nodes.map(error => [error.row, error.code])).toEqual([[2, 'STRAY_QUOTE']])
})

test('a number that was a float, a year alone, and a broken character are refused by row', async () => {
  const rows = [
    someone().with(at('身份证件号'), '500116201102030784.0'),
    someone().with(at('姓名'), '童\ufffd'),
    someone(),
  ]
  const job = await send(Buffer.from(csvOf([HEADINGS, ...rows], ',')))
  expect(job.errors.nodes.map(error => [error.row, error.column, error.code])).toEqual([
    [2, '身份证件号', 'ID_NUMBER_IS_NUMERIC'],
    [3, '姓名', 'BAD_CHARACTER'],
  ])
  // half a character, as a field of fixed length is cut
  const cut = iconv.encode(csvOf([HEADINGS, ...Array.from({ length: 40 }, someone)], ','), 'gb18030')
  const half = Buffer.concat([
    cut,
    Buffer.from('\r\n'),
    iconv.encode(someone().join(','), 'gb18030'),
    Buffer.from([0xb5]),
  ])
  expect(await send(half)).toMatchObject({ status: 'DONE', rowsRead: 41 })
})

test('a sheet of 1904 and merged cells come back as they were meant', async () => {
  const child = someone()
    .with(at('身份证件号'), '')
    .with(at('学籍号'), `L500116201102031${String(sequence).padStart(3, '0')}`)
  const workbook = new ExcelJS.Workbook()
  workbook.properties.date1904 = true
  const sheet = workbook.addWorksheet('学籍')
  const serial = (Date.UTC(2011, 1, 3) - Date.UTC(1904, 0, 1)) / 86_400_000
  sheet.addRows([HEADINGS, child.map((cell, n) => (n === at('出生日期') ? serial : cell)), someone()])
  sheet.mergeCells(2, at('学校名称') + 1, 3, at('学校名称') + 1)
  const job = await send(Buffer.from(await workbook.xlsx.writeBuffer()))
  expect(job).toMatchObject({ rowsAccepted: 2, rowsRejected: 0 })
  const { data } = await service.query<{ student: { birthDate: string } }>(
    education,
    'query ($r: String) { student(registryNumber: $r) { birthDate } }',
    { r: child[0] },
  )
  expect(data.student.birthDate).toBe('2011-02-03')
  expect(await send(await sheetBack(job.id))).toMatchObject({ rowsUnchanged: 2, rowsRejected: 0 })
})

test.each([
  ['many lines of nothing', () => Buffer.from(`${HEADINGS.join(',')}\n${'\n'.repeat(500_000)}${someone().join(',')}`)],
  [
    'quotes that never close',
    () => Buffer.from(`${HEADINGS.join(',')}\n${`b,"cx""x""\n`.repeat(3000)}${someone().join(',')}`),
  ],
  [
    'cells over a million lines',
    () =>
      Buffer.from(
        `<table><tr>${HEADINGS.map(cell => `<td>${cell}`).join('')}<tr>${'<td rowspan=1000000>x'.repeat(400)}${'<tr>'.repeat(20_000)}<tr>${someone()
          .map(cell => `<td>${cell}`)
          .join('')}</table>`,
      ),
  ],
])('%s cost no time to speak of', async (_what, file) => {
  const started = performance.now()
  expect((await send(file())).status).toBe('DONE')
  // a bound of another kind than these had: they took half a minute
  expect(performance.now() - started).toBeLessThan(15_000)
})

test.each([
  ['a table within a table', (rows: string[][]) => `<center><table><tr><td>${page(rows)}</td></tr></table></center>`],
  [
    'rows without a table',
    (rows: string[][]) => rows.map(cells => `<tr>${cells.map(cell => `<td>${cell}`).join('')}`).join(''),
  ],
])('%s is read', async (_what, write) => {
  expect(await send(Buffer.from(write([HEADINGS, someone()])))).toMatchObject({ rowsAccepted: 1, rowsRejected: 0 })
})

test('a sheet whose headings are none does not refuse the others', async () => {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('学籍').addRows([HEADINGS, someone()])
  workbook.addWorksheet('卡片').addRows([['姓名', '班', '姓名', '班']])
  const job = await send(Buffer.from(await workbook.xlsx.writeBuffer()))
  expect([job.rowsAccepted, ...job.errors.nodes.map(error => error.code)]).toEqual([1, 'SHEET_PASSED_OVER'])
})

const CFB = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
test.each([
  [
    'a workbook with a password',
    Buffer.concat([CFB, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
    'FILE_HAS_PASSWORD',
  ],
  [
    'an old workbook with a password',
    Buffer.concat([
      CFB,
      Buffer.alloc(504),
      Buffer.from([9, 8, 16, 0, 0, 6, 5, 0]),
      Buffer.alloc(12),
      Buffer.from([0x2f, 0, 54, 0]),
    ]),
    'FILE_HAS_PASSWORD',
  ],
  [
    'an old workbook',
    Buffer.concat([CFB, Buffer.alloc(504), Buffer.from([9, 8, 16, 0, 0, 6, 5, 0]), Buffer.alloc(40)]),
    'FILE_IS_OLD_EXCEL',
  ],
  ['a page without a table', Buffer.from('<!DOCTYPE html><html><body>请登录</body></html>'), 'FILE_IS_WEB_PAGE'],
  [
    'a page packed into one file',
    Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n'),
    'FILE_IS_WEB_PAGE',
  ],
])('%s is called what it is', async (_what, file, code) => {
  expect(await send(file)).toMatchObject({ status: 'REFUSED', failureCode: code })
})

test('the school keeps its name when one row says otherwise, and is asked about when most do', async () => {
  const place = { 学校标识码: '2150007001', 学校名称: '老名小学' }
  const pupils = Array.from({ length: 6 }, () => someone())
  const named = (rows: string[][], name: string) =>
    rows.map(row => row.with(at('学校标识码'), place.学校标识码).with(at('学校名称'), name))
  const nameOf = async () =>
    (await service.admin.query<{ name: string }>(`select name from students.school where code = '2150007001'`)).rows[0]
      ?.name
  const csv = (rows: string[][]) => Buffer.from(csvOf([HEADINGS, ...rows], ','))
  await send(csv(named(pupils, '老名小学')))
  const one = await send(csv([...named(pupils.slice(0, 1), '#'), ...named(pupils.slice(1), '老名小学')]))
  expect(one.errors.nodes.map(error => [error.row, error.code, error.value])).toEqual([
    [2, 'SCHOOL_NAME_DIFFERS', '老名小学'],
  ])
  expect(await send(csv(named(pupils.slice(0, 1), '别名小学')))).toMatchObject({ status: 'DONE' })
  expect(await nameOf()).toBe('老名小学')
  const held = await send(csv(named(pupils, '新名小学')))
  expect(held).toMatchObject({ status: 'HELD', holdReasons: ['RENAMES_SCHOOLS'] })
  expect(await nameOf()).toBe('老名小学')
})
