import { type Cell, FileRefused, type SheetRow } from './cell.js'
import { readCsv } from './csv-file.js'
import { readXlsx } from './xlsx-file.js'

/** How far down the headings may stand below titles. */
const HEADING_SEARCH_ROWS = 10

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
}

/** One way to write a heading: half width, no spaces, no marks of requirement, no remarks in brackets that say the unit. */
const headingKey = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s*:：]/gu, '')
    .replace(/\((元|必填|选填)\)$/u, '')

/** Data rows of a table file, whatever its format; throws FileRefused when it is no such table. Empty lines are passed over. */
export async function* readTable(
  file: Buffer,
  columns: readonly Column[],
  mayBeEmpty = false,
): AsyncGenerator<TableRow> {
  let places: Map<string, number> | null = null
  let best: SheetRow | null = null
  let hasRows = false
  for await (const line of rowsOf(file)) {
    if (line.cells.every(cell => cell.text.trim() === '')) continue
    if (!places) {
      const found = findColumns(line, columns)
      if (missing(found, columns).length === 0) places = found
      else {
        if (!best || found.size > findColumns(best, columns).size) best = line
        if (line.row >= HEADING_SEARCH_ROWS) break
      }
      continue
    }
    hasRows = true
    yield { row: line.row, cells: new Map([...places].map(([key, place]) => [key, line.cells[place] ?? BLANK])) }
  }
  if (!places) refuseHeadings(best, columns)
  if (!hasRows && !mayBeEmpty) throw new FileRefused('FILE_EMPTY')
}

/** Every line of a table file as it stands, and which of them is the heading; for giving the sheet back. */
export async function* readLines(
  file: Buffer,
  columns: readonly Column[],
): AsyncGenerator<{ line: SheetRow; isHeading: boolean }> {
  let isFound = false
  for await (const line of rowsOf(file)) {
    const isHeading: boolean = !isFound && missing(findColumns(line, columns), columns).length === 0
    isFound ||= isHeading
    yield { line, isHeading }
  }
}

/** Place of the column with this heading in a line, from 0; -1 when there is none. */
export const placeOf = (line: SheetRow, column: Column): number => findColumns(line, [column]).get(column.key) ?? -1

const BLANK: Cell = { text: '', isNumeric: false, isFormula: false }

function refuseHeadings(best: SheetRow | null, columns: readonly Column[]): never {
  if (!best) throw new FileRefused('FILE_EMPTY')
  const found = findColumns(best, columns)
  const absent = missing(found, columns)
  if (found.size < 2 || absent.length >= columns.filter(c => c.isRequired).length / 2)
    throw new FileRefused('FILE_OF_ANOTHER_KIND', absent.join('、'))
  throw new FileRefused('HEADING_MISSING', absent.join('、'))
}

const missing = (found: Map<string, number>, columns: readonly Column[]): string[] =>
  columns.filter(column => column.isRequired && !found.has(column.key)).map(column => column.headings[0] ?? column.key)

function findColumns(line: SheetRow, columns: readonly Column[]): Map<string, number> {
  const headings = line.cells.map(cell => headingKey(cell.text))
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

function rowsOf(file: Buffer): AsyncGenerator<SheetRow> {
  if (file.length === 0) throw new FileRefused('FILE_EMPTY')
  if (file.subarray(0, 4).equals(OLD_EXCEL)) throw new FileRefused('FILE_IS_OLD_EXCEL')
  if (file[0] === 0x50 && file[1] === 0x4b) return readXlsx(file)
  return readCsv(file)
}
