import { setImmediate } from 'node:timers/promises'
import { plainText } from '../../identity/text.js'
import { BLANK, type Cell, FileRefused, type SheetName, type SheetRow, sheetOf } from './cell.js'
import { readCsv } from './csv-file.js'
import { isMarkup, isWebArchive, readMarkup } from './web-table.js'
import { readXlsx } from './xlsx-file.js'

const BREATH_LINES = 1000
/** How far down the headings may stand below titles. */
const HEADING_SEARCH_ROWS = 10
/** Over how many lines one heading may stand. */
const HEADING_LINES = 3
/** Sheets that explain the others. */
const NOTES_SHEET = /说明|须知|填表|字典|代码|示例/u

/** A column that an import reads, found by any of its headings. */
export interface Column {
  key: string
  /** headings that bureaus use for it, the usual one first */
  headings: readonly string[]
  isRequired: boolean
}

/** A data row with its cells by column key, or a remark on a place of the file. */
export interface TableRow {
  row: number
  cells: ReadonlyMap<string, Cell>
  /** what is odd about the line, by the code of a row */
  remark?: string | undefined
}
/** Something to know of a place of the file, which is no row: that a sheet was passed over, that lines are hidden. */
export interface FileRemark {
  row: number
  remark: string
  value: string | null
}

/** What a file may be, and what is learnt of it on the way. */
export interface TableOptions {
  /** whether headings alone say something: that there is nothing */
  mayBeEmpty?: boolean | undefined
  /** filled with the sheets of a workbook, in their order */
  sheets?: SheetName[]
}

/** One way to write a heading: half width, no spaces, no marks of requirement, no remarks in brackets that say the unit. */
const headingKey = (text: string): string =>
  plainText(text)
    .replace(/[ *:]/gu, '')
    .replace(/\((元|必填|选填)\)$/u, '')

/** Lines below the data that are no data: sums, signatures, remarks. */
const FOOTER =
  /^(合计|总计|小计|本页小计|填表人|制表人|经办人|审核人|负责人|单位负责人|填报单位|公章|备注|说明|注)([:：\s(（]|$)/u
/** Whether nothing of its own stands in a cell. */
const isBlank = (cell: Cell): boolean => cell.mergedFrom !== undefined || cell.text.trim() === ''

/**
 * Data rows of a table file, whatever its format; throws FileRefused when it is no such table. Each sheet has its own headings,
 * below any titles, perhaps over two or three lines (a group of columns above their names). Empty lines, lines of sums and
 * signatures below the data are passed over. Hidden sheets and lines are read like others, and remarked upon.
 */
export async function* readTable(
  file: Buffer,
  columns: readonly Column[],
  { mayBeEmpty = false, sheets = [] }: TableOptions = {},
): AsyncGenerator<TableRow | FileRemark> {
  let best: SheetRow | null = null
  let isFound = false
  let hasRows = false
  let head = new HeadingSearch(columns)
  const remarks: FileRemark[] = []
  const leave = () => {
    const sheet = sheets[head.sheet]
    if (head.places) isFound = true
    else if (head.firstRow !== null && !sheet?.isHidden && !sheet?.mayBeLayout && !NOTES_SHEET.test(sheet?.name ?? ''))
      remarks.push({ row: head.firstRow, remark: 'SHEET_PASSED_OVER', value: null })
    if (head.firstDataRow !== null && sheet?.isHidden)
      remarks.push({ row: head.firstDataRow, remark: 'HIDDEN_SHEET', value: sheet.name })
    else if (head.firstHidden !== null)
      remarks.push({ row: head.firstHidden, remark: 'HIDDEN_ROWS', value: String(head.hiddenRows) })
    if (!best || head.score > findColumns(best.cells, columns).places.size) best = head.best ?? best
  }
  let read = 0
  for await (const line of rowsOf(file, sheets)) {
    // blank lines are lines too: others of the process have their turn
    if (++read % BREATH_LINES === 0) await setImmediate()
    if (sheetOf(line.row) !== head.sheet) {
      leave()
      head = new HeadingSearch(columns, sheetOf(line.row))
    }
    if (line.cells.every(isBlank)) continue
    if (!head.places) {
      head.read(line)
      continue
    }
    if (isFooter(line, head.places, columns)) continue
    hasRows = true
    head.meet(line)
    const { headingRow } = head
    const ownOrBelowHeadings = (cell: Cell | undefined): Cell =>
      cell && (cell.mergedFrom === undefined || cell.mergedFrom > headingRow) ? cell : BLANK
    const cells = new Map([...head.places].map(([key, place]) => [key, ownOrBelowHeadings(line.cells[place])]))
    yield { row: line.row, cells, remark: line.remark }
  }
  leave()
  if (!isFound) refuseHeadings(best, columns)
  yield* remarks
  if (!hasRows && !mayBeEmpty) throw new FileRefused('FILE_EMPTY')
}

/** Looks for the headings of one sheet. */
class HeadingSearch {
  places: Map<string, number> | null = null
  /** the line with the most known headings, and how many those are */
  best: SheetRow | null = null
  score = 0
  /** the first line that is not empty */
  firstRow: number | null = null
  /** the lowest line of the headings */
  headingRow = 0
  firstDataRow: number | null = null
  firstHidden: number | null = null
  hiddenRows = 0
  private readonly above: SheetRow[] = []

  constructor(
    private readonly columns: readonly Column[],
    readonly sheet = 0,
  ) {}

  /** Takes one more line into account, unless the headings should have come by now; whether it completes them. */
  read(line: SheetRow): boolean {
    this.firstRow ??= line.row
    this.best ??= line
    if (this.places || this.above.length >= HEADING_SEARCH_ROWS) return false
    for (let lines = 0; lines < HEADING_LINES; lines++) {
      const cells = overlaid([...this.above.slice(this.above.length - lines), line])
      const { places: found, twice } = findColumns(cells, this.columns)
      if (found.size > this.score) {
        this.score = found.size
        this.best = { row: line.row, cells }
      }
      if (missing(found, this.columns).length > 0) continue
      // the same heading twice in what are surely the headings is a mistake; elsewhere it is none
      if (twice) throw new FileRefused('HEADING_TWICE', twice)
      this.places = found
      this.headingRow = line.row
      return true
    }
    this.above.push(line)
    return false
  }

  /** Takes note of a line of data. */
  meet(line: SheetRow): void {
    this.firstDataRow ??= line.row
    if (!line.isHidden) return
    this.firstHidden ??= line.row
    this.hiddenRows++
  }
}

/** Headings over several lines as one: what stands lowest names the column, a cell merged downwards stands above. */
function overlaid(lines: readonly SheetRow[]): Cell[] {
  const width = Math.max(...lines.map(line => line.cells.length))
  return Array.from(
    { length: width },
    (_, place) => lines.findLast(line => line.cells[place] && !isBlank(line.cells[place]))?.cells[place] ?? BLANK,
  )
}

function isFooter(line: SheetRow, places: ReadonlyMap<string, number>, columns: readonly Column[]): boolean {
  const first = line.cells.find(cell => !isBlank(cell))
  if (!first || !FOOTER.test(first.text.trim().replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/gu, '')))
    return false
  const needed = columns.filter(column => column.isRequired).map(column => places.get(column.key))
  return needed.filter(place => place !== undefined && !isBlank(line.cells[place] ?? BLANK)).length * 2 < needed.length
}

/** Every line of a table file as it stands, and which of them are headings; for giving the sheet back. */
export async function* readLines(
  file: Buffer,
  columns: readonly Column[],
  sheets: SheetName[] = [],
): AsyncGenerator<{ line: SheetRow; isHeading: boolean; places: ReadonlyMap<string, number> }> {
  let head = new HeadingSearch(columns)
  for await (const line of rowsOf(file, sheets)) {
    if (sheetOf(line.row) !== head.sheet) head = new HeadingSearch(columns, sheetOf(line.row))
    const isHeading = !line.cells.every(isBlank) && head.read(line)
    yield { line, isHeading, places: head.places ?? new Map() }
  }
}

function refuseHeadings(best: SheetRow | null, columns: readonly Column[]): never {
  if (!best) throw new FileRefused('FILE_EMPTY')
  const { places: found } = findColumns(best.cells, columns)
  const absent = missing(found, columns)
  if (found.size < 2 || absent.length >= columns.filter(c => c.isRequired).length / 2)
    throw new FileRefused('FILE_OF_ANOTHER_KIND', absent.join('、'))
  throw new FileRefused('HEADING_MISSING', absent.join('、'))
}

const missing = (found: Map<string, number>, columns: readonly Column[]): string[] =>
  columns.filter(column => column.isRequired && !found.has(column.key)).map(column => column.headings[0] ?? column.key)

/** Where the columns stand in a line, and the first of them whose heading stands there twice. */
function findColumns(
  cells: readonly Cell[],
  columns: readonly Column[],
): { places: Map<string, number>; twice: string | null } {
  const headings = cells.map(cell => headingKey(cell.text))
  const places = new Map<string, number>()
  let twice: string | null = null
  for (const column of columns) {
    // of several synonyms in one sheet the usual one counts
    const known = column.headings.map(headingKey).find(heading => headings.includes(heading))
    const at = headings.flatMap((heading, place) => (heading === known ? [place] : []))
    if (at.length > 1) twice ??= column.headings[0] ?? column.key
    if (at[0] !== undefined) places.set(column.key, at[0])
  }
  return { places, twice }
}

/** Compound files: workbooks before 2007, and newer ones behind a password. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')
const WORD = Buffer.from('WordDocument', 'utf16le')
/** How an old workbook begins; the record after it tells of a password. */
const OLD_WORKBOOK = Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06])
const AFTER_BEGINNING = 20
const FILE_PASS = 0x2f

function refuseCompound(file: Buffer): never {
  const begins = file.indexOf(OLD_WORKBOOK)
  const hasPassword =
    file.includes(ENCRYPTED) ||
    (begins >= 0 &&
      begins + AFTER_BEGINNING + 2 <= file.length &&
      file.readUInt16LE(begins + AFTER_BEGINNING) === FILE_PASS)
  if (hasPassword) throw new FileRefused('FILE_HAS_PASSWORD')
  throw new FileRefused(file.includes(WORD) ? 'FILE_NOT_A_TABLE' : 'FILE_IS_OLD_EXCEL')
}

function rowsOf(file: Buffer, sheets: SheetName[]): AsyncGenerator<SheetRow> | Generator<SheetRow> {
  if (file.length === 0) throw new FileRefused('FILE_EMPTY')
  if (file.subarray(0, COMPOUND.length).equals(COMPOUND)) refuseCompound(file)
  if (file[0] === 0x50 && file[1] === 0x4b) return readXlsx(file, sheets)
  if (isWebArchive(file)) throw new FileRefused('FILE_IS_WEB_PAGE')
  return isMarkup(file) ? readMarkup(file, sheets) : readCsv(file)
}
