import { Parser } from 'htmlparser2'
import {
  BLANK,
  type Cell,
  FileRefused,
  MAX_CELL_TEXT,
  MAX_COLUMNS,
  MAX_SHEET_NAME,
  MAX_SHEET_ROWS,
  MAX_SHEETS,
  rowNumber,
  type SheetName,
  type SheetRow,
} from './cell.js'
import { encodingOf, textOf } from './csv-file.js'
import { MergedCells } from './merged-cells.js'

const HEAD_BYTES = 4096
/** A page of tables is read as a whole. */
const MAX_BYTES = 64 * 1024 * 1024
const MAX_CELLS = 5_000_000

/** Whether a file is a web page or an XML workbook of 2003, which other programs save under .xls. */
export const isMarkup = (file: Buffer): boolean => {
  const start = file.subarray(0, HEAD_BYTES)
  const text = new TextDecoder(start[0] === 0xfe || start[0] === 0xff ? encodingOf(start) : 'latin1')
    .decode(start)
    .replace(/^(\ufeff|ï»¿)?\s*/u, '')
  return /^<(\?xml|!doctype|!--|[a-z][\w:]*[\s>/])/i.test(text)
}
/** Whether it is a page packed into one file (.mht), which has to be saved otherwise. */
export const isWebArchive = (file: Buffer): boolean =>
  /^(MIME-Version|From: .*\r?\n(?:.*\r?\n){0,6}MIME-Version)/i.test(file.toString('latin1', 0, 1000))

/** A table being read: its lines, and the cell at hand. */
class TableReader {
  readonly rows: SheetRow[] = []
  private readonly merged = new MergedCells()
  private line = 0
  private cells: Cell[] = []
  private isHidden = false
  private column = 0
  private covered = new Map<number, number>()
  text = ''
  isNumeric = false
  isFormula = false
  isRow = false
  isCell = false

  constructor(private readonly sheet: number) {}

  openRow(isHidden: boolean, at?: number): void {
    this.line = at && at > this.line ? at : this.line + 1
    if (this.line > MAX_SHEET_ROWS) throw new FileRefused('FILE_TOO_LARGE')
    this.isRow = true
    this.cells = []
    this.column = 0
    this.isHidden = isHidden
  }
  /** A cell begins, over so many columns and lines; at a column (from 0) or the next that nothing from above covers. */
  openCell(across: number, down: number, at?: number): void {
    this.column = at ?? this.column
    if (at === undefined) while ((this.covered.get(this.column) ?? 0) >= this.line) this.column++
    const last = this.line + Math.max(down, 1) - 1
    this.merged.add(this.line, this.column, last)
    for (let n = 0; n < Math.min(Math.max(across, 1), MAX_COLUMNS); n++)
      if (last > this.line) this.covered.set(this.column + n, last)
    this.across = Math.max(across, 1)
    this.isCell = true
    this.text = ''
    this.isNumeric = false
    this.isFormula = false
  }
  private across = 1
  private held = 0
  /** Rows that stand for others below, as one that says how many it spans. */
  skipRows(count: number): void {
    this.line += Math.min(Math.max(count, 0), MAX_SHEET_ROWS)
  }
  add(piece: string): void {
    // one character more than a cell holds is enough to see that it is too long
    this.text += piece.slice(0, MAX_CELL_TEXT + 1 - this.text.length)
  }
  closeCell(): void {
    if (!this.isCell) return
    this.isCell = false
    if (this.column < MAX_COLUMNS)
      this.cells[this.column] = { text: this.text, isNumeric: this.isNumeric, isFormula: this.isFormula }
    this.column += this.across
  }
  closeRow(): void {
    this.closeCell()
    if (!this.isRow) return
    this.isRow = false
    const row = rowNumber(this.sheet, this.line)
    const cells = this.merged.spread(
      this.line,
      row,
      Array.from(this.cells, cell => cell ?? BLANK),
    )
    this.held += cells.length
    if (this.held > MAX_CELLS) throw new FileRefused('FILE_TOO_LARGE')
    this.rows.push(this.isHidden ? { row, cells, isHidden: true } : { row, cells })
  }
}

/** Rows of the tables of a web page, or of the sheets of an XML workbook of 2003. */
export function* readMarkup(file: Buffer, sheets: SheetName[]): Generator<SheetRow> {
  if (file.length > MAX_BYTES) throw new FileRefused('FILE_TOO_LARGE')
  const text = textOf(file)
  const tables = /urn:schemas-microsoft-com:office:spreadsheet/.test(text.slice(0, HEAD_BYTES))
    ? readXmlWorkbook(text, sheets)
    : readPage(text, sheets)
  if (tables.length === 0) throw new FileRefused('FILE_IS_WEB_PAGE')
  for (const table of tables) yield* table.rows
}

const spanOf = (written: string | undefined): number => Math.min(Number(written ?? 1) || 1, MAX_SHEET_ROWS)
const isHiddenStyle = ({ style = '', hidden }: Record<string, string>): boolean =>
  hidden !== undefined || /display\s*:\s*none/i.test(style)

/** The tables of a page, those within others too: a page's layout is a table as often as its data. */
function readPage(text: string, sheets: SheetName[]): TableReader[] {
  const tables: TableReader[] = []
  const open: TableReader[] = []
  const begin = (): TableReader => {
    if (tables.length >= MAX_SHEETS) throw new FileRefused('FILE_TOO_LARGE')
    const table = new TableReader(tables.length)
    tables.push(table)
    open.push(table)
    sheets.push({ name: `表${tables.length}`, isHidden: false, mayBeLayout: true })
    return table
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'table') {
        begin()
        return
      }
      if (name === 'br') open.at(-1)?.add(' ')
      if (name !== 'tr' && name !== 'td' && name !== 'th') return
      const table = open.at(-1) ?? begin()
      if (name === 'tr') {
        table.closeRow()
        table.openRow(isHiddenStyle(attributes))
        return
      }
      table.closeCell()
      if (!table.isRow) table.openRow(false)
      table.openCell(spanOf(attributes.colspan), spanOf(attributes.rowspan))
    },
    ontext(piece) {
      const table = open.at(-1)
      if (table?.isCell) table.add(piece)
    },
    onclosetag(name) {
      if (name === 'table') open.pop()?.closeRow()
      else if (name === 'tr' || name === 'thead') open.at(-1)?.closeRow()
      else if (name === 'td' || name === 'th') open.at(-1)?.closeCell()
    },
  })
  parser.end(text)
  for (const table of open) table.closeRow()
  return tables
}

/** The sheets of a workbook as Excel 2003 saved it in XML. */
function readXmlWorkbook(text: string, sheets: SheetName[]): TableReader[] {
  const tables: TableReader[] = []
  let isData = false
  let isComment = false
  let isBoolean = false
  let span = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const at = (key: string) => attributes[`ss:${key}`] ?? attributes[key]
        const table = tables.at(-1)
        switch (name.slice(name.indexOf(':') + 1)) {
          case 'Worksheet':
            if (tables.length >= MAX_SHEETS) throw new FileRefused('FILE_TOO_LARGE')
            tables.push(new TableReader(tables.length))
            sheets.push({ name: (at('Name') ?? '').slice(0, MAX_SHEET_NAME), isHidden: false })
            break
          case 'Row':
            table?.openRow(at('Hidden') === '1', Number(at('Index')) || undefined)
            span = Number(at('Span')) || 0
            break
          case 'Cell': {
            const index = Number(at('Index'))
            const spans = (key: string) => spanOf(String(Number(at(key) ?? 0) + 1))
            table?.openCell(spans('MergeAcross'), spans('MergeDown'), index > 0 ? index - 1 : undefined)
            if (table && at('Formula') !== undefined) table.isFormula = true
            break
          }
          case 'Data':
            isData = !isComment
            if (table && isData) table.isNumeric = at('Type') === 'Number'
            isBoolean = isData && at('Type') === 'Boolean'
            break
          case 'Comment':
            isComment = true
            break
        }
      },
      ontext(piece) {
        if (isData) tables.at(-1)?.add(isBoolean ? (piece.trim() === '1' ? '是' : '否') : piece)
        else if (/^Sheet(VeryHidden|Hidden)$/.test(piece.trim())) {
          const sheet = sheets[tables.length - 1]
          if (sheet) sheet.isHidden = true
        }
      },
      onclosetag(name) {
        const table = tables.at(-1)
        switch (name.slice(name.indexOf(':') + 1)) {
          case 'Data':
            isData = false
            break
          case 'Comment':
            isComment = false
            break
          case 'Cell':
            table?.closeCell()
            break
          case 'Row':
            table?.closeRow()
            table?.skipRows(span)
            break
        }
      },
    },
    { xmlMode: true },
  )
  parser.end(text)
  return tables
}
