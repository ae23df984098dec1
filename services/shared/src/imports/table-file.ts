import { type Cell, FileRefused, type SheetRow, sheetOf } from './cell.js'
import { readCsv } from './csv-file.js'
import { readXlsx } from './xlsx-file.js'

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

/** A data row with its cells by column key. */
export interface TableRow {
  row: number
  cells: ReadonlyMap<string, Cell>
  /** the first row of a sheet without known headings, beside sheets that have them: its rows are not read */
  isPassedOver?: boolean
}

/** What a file may be, and what is learnt of it on the way. */
export interface TableOptions {
  /** whether headings alone say something: that there is nothing */
  mayBeEmpty?: boolean | undefined
  /** filled with the names of a workbook's sheets, in their order */
  sheets?: string[]
}

/** One way to write a heading: half width, no spaces, no marks of requirement, no remarks in brackets that say the unit. */
const headingKey = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s*:：]/gu, '')
    .replace(/\((元|必填|选填)\)$/u, '')

/** Lines below the data that are no data: sums, signatures, remarks. */
const FOOTER =
  /^(合计|总计|小计|本页小计|填表人|制表人|经办人|审核人|负责人|单位负责人|填报单位|公章|备注|说明|注)([:：\s(（]|$)/u
const isBlank = (cell: Cell): boolean => cell.text.trim() === ''

/**
 * Data rows of a table file, whatever its format; throws FileRefused when it is no such table. Each sheet has its own headings,
 * below any titles, perhaps over two or three lines (a group of columns above their names). Empty lines, lines of sums and
 * signatures below the data are passed over.
 */
export async function* readTable(
  file: Buffer,
  columns: readonly Column[],
  { mayBeEmpty = false, sheets = [] }: TableOptions = {},
): AsyncGenerator<TableRow> {
  let best: SheetRow | null = null
  let isFound = false
  let hasRows = false
  let head = new HeadingSearch(columns)
  const passedOver: number[] = []
  const leave = () => {
    if (head.places) isFound = true
    else if (head.firstRow !== null && !NOTES_SHEET.test(sheets[head.sheet] ?? '')) passedOver.push(head.firstRow)
    if (!best || head.score > findColumns(best.cells, columns).size) best = head.best ?? best
  }
  for await (const line of rowsOf(file, sheets)) {
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
    const cells = new Map([...head.places].map(([key, place]) => [key, line.cells[place] ?? BLANK]))
    yield { row: line.row, cells }
  }
  leave()
  if (!isFound) refuseHeadings(best, columns)
  for (const row of passedOver) yield { row, cells: new Map(), isPassedOver: true }
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
  private readonly above: SheetRow[] = []

  constructor(
    private readonly columns: readonly Column[],
    readonly sheet = 0,
  ) {}

  /** Takes one more line into account, unless the headings should have come by now; whether it completes them. */
  read(line: SheetRow): boolean {
    this.firstRow ??= line.row
    if (this.places || this.above.length >= HEADING_SEARCH_ROWS) return false
    for (let lines = 0; lines < HEADING_LINES; lines++) {
      const cells = overlaid([...this.above.slice(this.above.length - lines), line])
      const found = findColumns(cells, this.columns)
      if (found.size > this.score) {
        this.score = found.size
        this.best = { row: line.row, cells }
      }
      if (missing(found, this.columns).length > 0) continue
      this.places = found
      return true
    }
    this.above.push(line)
    return false
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
  sheets: string[] = [],
): AsyncGenerator<{ line: SheetRow; isHeading: boolean; places: ReadonlyMap<string, number> }> {
  let head = new HeadingSearch(columns)
  for await (const line of rowsOf(file, sheets)) {
    if (sheetOf(line.row) !== head.sheet) head = new HeadingSearch(columns, sheetOf(line.row))
    const isHeading = !line.cells.every(isBlank) && head.read(line)
    yield { line, isHeading, places: head.places ?? new Map() }
  }
}

const BLANK: Cell = { text: '', isNumeric: false, isFormula: false }

function refuseHeadings(best: SheetRow | null, columns: readonly Column[]): never {
  if (!best) throw new FileRefused('FILE_EMPTY')
  const found = findColumns(best.cells, columns)
  const absent = missing(found, columns)
  if (found.size < 2 || absent.length >= columns.filter(c => c.isRequired).length / 2)
    throw new FileRefused('FILE_OF_ANOTHER_KIND', absent.join('、'))
  throw new FileRefused('HEADING_MISSING', absent.join('、'))
}

const missing = (found: Map<string, number>, columns: readonly Column[]): string[] =>
  columns.filter(column => column.isRequired && !found.has(column.key)).map(column => column.headings[0] ?? column.key)

function findColumns(cells: readonly Cell[], columns: readonly Column[]): Map<string, number> {
  const headings = cells.map(cell => headingKey(cell.text))
  const places = new Map<string, number>()
  for (const column of columns) {
    // of several synonyms in one sheet the usual one counts; the same heading twice is a mistake
    const known = column.headings.map(headingKey).find(heading => headings.includes(heading))
    const at = headings.flatMap((heading, place) => (heading === known ? [place] : []))
    if (at.length > 1) throw new FileRefused('HEADING_TWICE', column.headings[0] ?? column.key)
    if (at[0] !== undefined) places.set(column.key, at[0])
  }
  return places
}

const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

function rowsOf(file: Buffer, sheets: string[]): AsyncGenerator<SheetRow> {
  if (file.length === 0) throw new FileRefused('FILE_EMPTY')
  if (file.subarray(0, 4).equals(OLD_EXCEL)) throw new FileRefused('FILE_IS_OLD_EXCEL')
  if (file[0] === 0x50 && file[1] === 0x4b) return readXlsx(file, sheets)
  return readCsv(file)
}
