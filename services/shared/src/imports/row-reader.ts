import { calendarDay, isFloatedNumber, isValidIdNumber, normaliseIdNumber } from '../identity/id-number.js'
import { scrubNumbers } from '../personal-data.js'
import { parseYuan } from '../scalars.js'
import type { Column, TableRow } from './table-file.js'

const MAX_TEXT = 200
/** Nobody pays or gives a child more than ten million yuan at once: such a cell holds something else. */
const MAX_ROW_FEN = 1_000_000_000n
const EXCEL_EPOCH_MS = Date.UTC(1899, 11, 30)
const DAY_MS = 86_400_000

export interface RowError {
  row: number
  column: string | null
  code: string
  value: string | null
  isRejected: boolean
}

/** Reads the cells of one row and collects what is wrong with it. */
export class RowReader {
  readonly errors: RowError[] = []

  constructor(
    private readonly line: TableRow,
    private readonly columns: ReadonlyMap<string, Column>,
  ) {}

  get row(): number {
    return this.line.row
  }
  get isRejected(): boolean {
    return this.errors.some(error => error.isRejected)
  }

  /** Text of a cell without space around it; '' when empty or not in the file. */
  text(key: string): string {
    const cell = this.line.cells.get(key)
    if (!cell) return ''
    if (cell.isFormula) this.reject(key, 'FORMULA_CELL')
    const text = cell.text.trim()
    if (text.length > MAX_TEXT) this.reject(key, 'VALUE_TOO_LONG')
    return text
  }

  required(key: string): string {
    const text = this.text(key)
    if (!text && !this.line.cells.get(key)?.isFormula) this.reject(key, 'VALUE_MISSING')
    return text
  }

  /** Text that `read` understands, else an error of `code`; null for an empty optional cell. */
  parsed<T>(key: string, code: string, read: (text: string) => T | null | undefined, isRequired = true): T | null {
    const text = isRequired ? this.required(key) : this.text(key)
    if (!text) return null
    const value = read(text) ?? null
    if (value === null) this.reject(key, code)
    return value
  }

  /** A number that must be text in the sheet (ID, registry, account): a number cell has lost digits. */
  digits(key: string): string {
    const text = this.text(key)
    if (text && (isFloatedNumber(text) || (this.line.cells.get(key)?.isNumeric && text.length > 10))) {
      this.reject(key, 'ID_NUMBER_IS_NUMERIC')
      return ''
    }
    return text
  }

  /** A valid ID number, '' when empty; anything else is refused, or passed over with a warning where another number names the person. */
  validIdNumber(key: string, isNeeded = true): string {
    const number = normaliseIdNumber(this.digits(key))
    if (!number || isValidIdNumber(number)) return number
    this.add(key, /^\d{17}[\dX]$/.test(number) ? 'ID_NUMBER_CHECK' : 'ID_NUMBER_FORMAT', isNeeded)
    return ''
  }

  /** A day, as text or as a spreadsheet's serial number. */
  date(key: string, isRequired: boolean): string | null {
    return this.parsed(
      key,
      'DATE_UNKNOWN',
      text => parseDate(text, this.line.cells.get(key)?.isNumeric ?? false),
      isRequired,
    )
  }

  /** A day, or null when the cell holds none; for a column that only repeats what another says. */
  dateIfAny(key: string): string | null {
    return parseDate(this.text(key), this.line.cells.get(key)?.isNumeric ?? false)
  }

  /** A positive amount in fen, of at most ten million yuan. */
  amount(key: string, isRequired: boolean): bigint | null {
    return this.parsed(
      key,
      'AMOUNT_UNKNOWN',
      text => {
        const fen = parseYuan(trimFloat(text))
        return fen !== null && fen > 0n && fen <= MAX_ROW_FEN ? fen : null
      },
      isRequired,
    )
  }

  reject(key: string, code: string): void {
    this.add(key, code, true)
  }
  warn(key: string, code: string): void {
    this.add(key, code, false)
  }
  /** A remark on the row as a whole. */
  warnRow(code: string): void {
    this.errors.push({ row: this.row, column: null, code, value: null, isRejected: false })
  }

  private add(key: string, code: string, isRejected: boolean): void {
    const text = this.line.cells.get(key)?.text ?? ''
    this.errors.push({
      row: this.row,
      column: this.columns.get(key)?.headings[0] ?? null,
      code,
      value: text ? maskValue(key, text) : null,
      isRejected,
    })
  }
}

const PERSONAL = /^(name|headName|idNumber|registryNumber|account)$/

/** A value as an error may show it: personal ones never whole. */
const maskValue = (key: string, text: string): string =>
  PERSONAL.test(key) ? '*'.repeat(Math.min([...text].length, 20)) : scrubNumbers(text.slice(0, 40))

/** A spreadsheet writes 312.5 as 312.5 but 0.1+0.2 with a tail; two digits are what money has. */
const trimFloat = (text: string): string => (/^\d+\.\d{10,}$/.test(text) ? Number(text).toFixed(2) : text)

/** Reads 2020-03-01, 2020/3/1, 2020.3.1, 2020年3月1日, 20200301 or a serial number. */
export function parseDate(text: string, isNumeric: boolean): string | null {
  if (isNumeric && /^\d{4,5}(\.\d+)?$/.test(text))
    return new Date(EXCEL_EPOCH_MS + Math.floor(Number(text)) * DAY_MS).toISOString().slice(0, 10)
  const plain = text.normalize('NFKC').replace(/\s.*$/u, '')
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(plain)
  return match
    ? calendarDay(`${match[1]}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`)
    : null
}
