/** One cell as the file holds it. */
export interface Cell {
  text: string
  /** stored as a number: digits past the fifteenth are lost */
  isNumeric: boolean
  isFormula: boolean
}

/** One line of a file; `row` tells its sheet and the line people see in it. */
export interface SheetRow {
  row: number
  cells: Cell[]
}

/** Lines that a sheet may have. */
export const MAX_SHEET_ROWS = 1_048_576

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
