/** One cell as the file holds it. */
export interface Cell {
  text: string
  /** stored as a number: digits past the fifteenth are lost */
  isNumeric: boolean
  isFormula: boolean
}

/** One line of a sheet; `row` is the line people see, the first being 1. */
export interface SheetRow {
  row: number
  cells: Cell[]
}

/** The file as a whole cannot be read as what it should be. */
export class FileRefused extends Error {
  constructor(
    readonly code: string,
    readonly column: string | null = null,
  ) {
    super(code)
  }
}
