import { BLANK, type Cell, FileRefused, MAX_COLUMNS } from './cell.js'

/** Merges that a sheet may have. */
const MAX_MERGES = 200_000

/** Cells of a sheet that are merged downwards: the value of the first holds for each line that it covers. */
export class MergedCells {
  /** last line of the merge that begins in a line and column */
  private readonly begins = new Map<number, number>()
  /** by column: what stands above, and until which line */
  private readonly above = new Map<number, { cell: Cell; last: number }>()

  /** A merge from a line and column (from 0) on, over lines down to `last`. */
  add(line: number, column: number, last: number): void {
    if (last <= line || column >= MAX_COLUMNS) return
    if (this.begins.size >= MAX_MERGES) throw new FileRefused('FILE_TOO_LARGE')
    this.begins.set(line * MAX_COLUMNS + column, last)
  }

  /** The cells of a line with what is merged down over them; called line by line. `row` is the line's number in its file. */
  spread(line: number, row: number, cells: Cell[]): Cell[] {
    // a line without a word of its own is no row, whatever is merged over it
    if (this.begins.size === 0 || !cells.some(cell => cell.text)) return cells
    for (const [column, { cell, last }] of this.above)
      if (line > last) this.above.delete(column)
      else if (!cells[column]?.text) {
        while (cells.length <= column) cells.push(BLANK)
        cells[column] = cell
      }
    for (const [column, cell] of cells.entries()) {
      const last = this.begins.get(line * MAX_COLUMNS + column)
      if (last !== undefined && cell.text) this.above.set(column, { cell: { ...cell, mergedFrom: row }, last })
    }
    return cells
  }
}
