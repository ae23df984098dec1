/** One cell as the file holds it. */
export interface Cell {
  text: string
  /** stored as a number: digits past the fifteenth are lost */
  isNumeric: boolean
  isFormula: boolean
  /** days of this workbook are counted from 1904 */
  is1904?: boolean
  /** the row whose cell is merged down over this one and gives it its value */
  mergedFrom?: number
}

/** One line of a file; `row` tells its sheet and the line people see in it. */
export interface SheetRow {
  row: number
  cells: Cell[]
  /** not shown to who opens the file */
  isHidden?: boolean
  /** what was odd about the line itself, by the code of a row */
  remark?: string
}

/** A sheet of a file. */
export interface SheetName {
  name: string
  isHidden: boolean
  /** a table of a page, which may hold nothing but other tables */
  mayBeLayout?: boolean
}

export const BLANK: Cell = { text: '', isNumeric: false, isFormula: false }
/** A cell of text alone. */
export const textCell = (text: string): Cell => ({ text, isNumeric: false, isFormula: false })

/** Lines that a sheet may have. */
export const MAX_SHEET_ROWS = 1_048_576
/** Columns that are read of a sheet. */
export const MAX_COLUMNS = 500
/** What a spreadsheet lets a cell hold. */
export const MAX_CELL_TEXT = 32_767
export const MAX_SHEETS = 200
export const MAX_SHEET_NAME = 64

/** The number of a line within its file, from its sheet (from 0) and its line there (from 1). In the first sheet they are equal. */
export const rowNumber = (sheet: number, line: number): number => sheet * MAX_SHEET_ROWS + line
/** Sheet of a row, from 0. */
export const sheetOf = (row: number): number => Math.floor((row - 1) / MAX_SHEET_ROWS)
/** Line of a row within its sheet, from 1. */
export const lineOf = (row: number): number => ((row - 1) % MAX_SHEET_ROWS) + 1

/** The file as a whole cannot be read as what it should be. */
export class FileRefused extends Error {
  constructor(
    readonly code: string,
    readonly column: string | null = null,
  ) {
    super(code)
  }
}
