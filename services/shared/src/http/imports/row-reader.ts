import { scrubNumbers } from '../../caller/personal-data.js'
import { type DocumentNumber, readDocumentNumber } from '../../identity/document-number.js'
import { calendarDay, isFloatedNumber } from '../../identity/id-number.js'
import { cut, plainText } from '../../identity/text.js'
import { today } from '../../vocabulary/day.js'
import { parseYuan } from '../../vocabulary/yuan.js'
import type { Cell } from './cell.js'
import type { Column, TableRow } from './table-file.js'

const MAX_TEXT = 200
/** Nobody pays or gives a child more than ten million yuan at once: such a cell holds something else. */
const MAX_ROW_FEN = 1_000_000_000n
const EXCEL_EPOCH_MS = Date.UTC(1899, 11, 30)
const EPOCH_1904_MS = Date.UTC(1904, 0, 1)
const DAY_MS = 86_400_000

export interface RowError {
  row: number
  /** of the column */
  key: string | null
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

  /** Text of a cell, written one way; '' when empty or not in the file. */
  text(key: string): string {
    const cell = this.line.cells.get(key)
    if (!cell) return ''
    if (cell.isFormula) this.reject(key, 'FORMULA_CELL')
    const text = writtenNumber(plainText(cell.text))
    if (ERROR_VALUE.test(text)) {
      this.reject(key, 'ERROR_CELL')
      return ''
    }
    if (text.includes('\ufffd')) this.reject(key, 'BAD_CHARACTER')
    if (text.length > MAX_TEXT) this.reject(key, 'VALUE_TOO_LONG')
    return text
  }

  required(key: string): string {
    const text = this.text(key)
    if (!text && !this.errors.some(error => error.key === key && error.isRejected)) this.reject(key, 'VALUE_MISSING')
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
    if (
      text &&
      (isFloatedNumber(text) || LOST_DIGITS.test(text) || (this.line.cells.get(key)?.isNumeric && text.length > 10))
    ) {
      this.reject(key, 'ID_NUMBER_IS_NUMERIC')
      return ''
    }
    return text
  }

  /**
   * The number of a document as it stands on a list of `onDay`. A damaged one is refused, or passed over with a warning where another
   * number names the person, and answered as if the cell were empty.
   */
  documentNumber(key: string, onDay: string, { isNeeded = true, mayBeDigits = true } = {}): DocumentNumber {
    const document = readDocumentNumber(this.digits(key), onDay, mayBeDigits)
    if (!document.fault) return document
    this.add(key, document.fault, isNeeded)
    return readDocumentNumber('', onDay)
  }

  /** A day, as text or as a spreadsheet's serial number. */
  date(key: string, isRequired: boolean): string | null {
    return this.parsed(key, 'DATE_UNKNOWN', text => parseDate(text, this.line.cells.get(key)), isRequired)
  }

  /** A day on which something happened: one to come is refused. */
  pastDate(key: string, isRequired: boolean): string | null {
    const day = this.date(key, isRequired)
    if (day && day > today()) this.reject(key, 'DAY_TO_COME')
    return day
  }

  /** A day, or null when the cell holds none; for a column that only repeats what another says. */
  dateIfAny(key: string): string | null {
    return parseDate(this.text(key), this.line.cells.get(key))
  }

  /** A positive amount in fen, of at most ten million yuan. */
  amount(key: string, isRequired: boolean): bigint | null {
    return this.parsed(
      key,
      'AMOUNT_UNKNOWN',
      text => {
        const fen = parseYuan(text)
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
    this.errors.push({ row: this.row, key: null, column: null, code, value: null, isRejected: false })
  }

  private add(key: string, code: string, isRejected: boolean): void {
    if (this.errors.some(error => error.key === key && error.code === code)) return
    const text = this.line.cells.get(key)?.text ?? ''
    this.errors.push({
      row: this.row,
      key,
      column: this.columns.get(key)?.headings[0] ?? null,
      code,
      value: text ? maskValue(key, text) : null,
      isRejected,
    })
  }
}

const MAX_SHOWN = 40
const PERSONAL = /^(name|headName|idNumber|registryNumber|account)$/

/** A value as an error may show it: personal ones never whole. */
const maskValue = (key: string, text: string): string =>
  PERSONAL.test(key) ? '*'.repeat(Math.min([...text].length, 20)) : cut(scrubNumbers(text), MAX_SHOWN)

/** What a spreadsheet shows where a formula came to nothing, also pasted as a value. */
const ERROR_VALUE =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA|未找到!?)$/i
/** A whole number as programs write it that know numbers only: 3.0, 2.150001003E9. */
const WHOLE = /^(\d+)\.0+$/
const POWER = /^(\d)\.(\d+)E\+?(\d{1,2})$/i
const EXACT_DIGITS = 15
/** More digits than a number keeps, and the point that shows that it was one. */
const LOST_DIGITS = /^\d{16,}\.0+$/
const LONGEST_WHOLE = 15

/** The number that a text is, without what the program that wrote it added; a text that has lost digits stays as it is. */
function writtenNumber(text: string): string {
  if (!text || !/^\d/.test(text)) return text
  const whole = WHOLE.exec(text)?.[1]
  if (whole && whole.length <= LONGEST_WHOLE) return whole
  const [, first = '', rest = '', power = ''] = POWER.exec(text) ?? []
  if (first && rest.replace(/0+$/, '').length <= Number(power) && Number(power) < EXACT_DIGITS)
    return first + rest.replace(/0+$/, '').padEnd(Number(power), '0')
  // a binary fraction shows digits that nobody entered
  if (/^\d+\.\d{10,}$/.test(text)) return String(Number(Number(text).toPrecision(EXACT_DIGITS)))
  return text
}

/** Reads 2020-03-01, 2020/3/1, 2020.3.1, 2020年3月1日, 20200301, 2020-03-01T00:00:00 or the serial number that a cell holds. */
export function parseDate(text: string, cell?: Cell): string | null {
  // a year alone is no day
  if (cell?.isNumeric && /^(19|20)\d\d$/.test(text)) return null
  if (cell?.isNumeric && /^\d{4,5}(\.\d+)?$/.test(text))
    return calendarDay(
      new Date((cell.is1904 ? EPOCH_1904_MS : EXCEL_EPOCH_MS) + Math.floor(Number(text)) * DAY_MS)
        .toISOString()
        .slice(0, 10),
    )
  const plain = plainText(text)
    .replace(/ ?([年月日]) ?/gu, '$1')
    .replace(/(\s|(?<=\d)T(?=\d)).*$/u, '')
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(plain)
  return match
    ? calendarDay(`${match[1]}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`)
    : null
}
