import { rows } from '../../database/statement.js'
import { importsDescribed, importsFaultsOf, importsFileOf } from '../../generated/statements.js'
import { inBoth } from '../../vocabulary/words.js'
import type { CellValue, MakeExport, Sheet, SheetLine } from '../exports/export.js'
import { type Cell, lineOf, type SheetName, sheetOf } from './cell.js'
import type { ImportKind } from './import-kind.js'
import { rowWords } from './row-codes.js'
import { type Column, readLines } from './table-file.js'

const MEND = '需更正 (to mend)'
const WIDTH = 18
const MEND_WIDTH = 60

interface Fault {
  row: number
  column: string | null
  code: string
  value: string | null
}

/** Makes the sheet that an import read, row by row as it came, with an added column that says what to mend. */
export const sheetBack =
  (service: string, kind: ImportKind): MakeExport =>
  async (context, { id = '' }) => {
    const [sent] = await rows(context.em, importsDescribed, { id })
    const chunks = await rows(context.em, importsFileOf, { id })
    if (!sent || chunks.length === 0) return null
    const faults = await rows(context.em, importsFaultsOf, { id })
    const file = Buffer.concat(chunks.map(chunk => context.personalData.decryptBytesOf(chunk.body)))
    return {
      fileName: `${(sent.fileName ?? service).replace(/\.\w+$/, '')}-需更正.xlsx`,
      sheets: () =>
        annotated(file, kind.columns({ uscc: sent.uscc, options: sent.options as Record<string, string> }), faults),
    }
  }

/** How one sheet of the file is laid out: where its columns stand, and how many its widest line has. The remark stands after them. */
interface Shape {
  name: string
  headingRow: number
  places: ReadonlyMap<string, number>
  /** columns that hold days */
  days: ReadonlySet<number>
  width: number
}

async function annotated(file: Buffer, columns: readonly Column[], faults: Fault[]): Promise<Sheet[]> {
  const byRow = Map.groupBy(faults, fault => fault.row)
  const placeOfFault = (fault: Fault, shape: Shape): number[] => {
    const column = columns.find(known => known.headings.includes(fault.column ?? ''))
    const at = column && shape.places.get(column.key)
    return at === undefined ? [] : [at]
  }
  async function* lines(sheet: number, shape: Shape): AsyncGenerator<SheetLine> {
    for await (const { line, isHeading } of readLines(file, columns)) {
      if (sheetOf(line.row) !== sheet) continue
      const its = byRow.get(line.row) ?? []
      const cells: CellValue[] = line.cells.map((cell, place) => asSent(cell, shape, shape.days.has(place)))
      while (cells.length < shape.width) cells.push(null)
      cells[shape.width] = isHeading ? MEND : its.map(said).join('\n') || null
      yield {
        cells,
        isHeading,
        marked: its.length ? [...its.flatMap(fault => placeOfFault(fault, shape)), shape.width] : [],
      }
    }
  }
  return [...(await shapesOf(file, columns))].map(([sheet, shape]) => ({
    name: shape.name,
    widths: [...Array.from({ length: shape.width }, () => WIDTH), MEND_WIDTH],
    headingRows: shape.headingRow,
    numbers: 'General',
    rows: lines(sheet, shape),
  }))
}

/** Days between the two calendars of spreadsheets: a sheet that is given back counts from 1900. */
const DAYS_TO_1904 = 1462
/** Headings of days. */
const OF_DAYS = /日期|时间|年月|有效期/u

/**
 * A number stays a number: as text a date would be none, and a number that lost its last digits would pass for whole. What is merged down
 * over rows of data stands in each of them.
 */
function asSent({ text, isNumeric, is1904, mergedFrom }: Cell, shape: Shape, isDay: boolean): CellValue {
  if (mergedFrom !== undefined && lineOf(mergedFrom) <= shape.headingRow) return null
  if (!isNumeric || text === '') return text
  return Number(text) + (is1904 && isDay ? DAYS_TO_1904 : 0)
}

const said = ({ column, code, value }: Fault): string =>
  [column, inBoth(rowWords(code, column, value))].filter(Boolean).join('：')

/** The shape of each sheet, by its place in the file. */
async function shapesOf(file: Buffer, columns: readonly Column[]): Promise<Map<number, Shape>> {
  const shapes = new Map<number, Shape>()
  const names: SheetName[] = []
  for await (const { line, isHeading, places } of readLines(file, columns, names)) {
    const sheet = sheetOf(line.row)
    const shape: Shape = shapes.get(sheet) ?? {
      name: names[sheet]?.name || 'Sheet1',
      headingRow: 1,
      places: new Map(),
      days: new Set(),
      width: 0,
    }
    shapes.set(sheet, {
      ...shape,
      ...(isHeading ? { headingRow: lineOf(line.row), places, days: daysIn(columns, places) } : {}),
      width: Math.max(shape.width, line.cells.length),
    })
  }
  return shapes
}

const daysIn = (columns: readonly Column[], places: ReadonlyMap<string, number>): Set<number> =>
  new Set(
    columns.flatMap(column => {
      const place = places.get(column.key)
      return place !== undefined && column.headings.some(heading => OF_DAYS.test(heading)) ? [place] : []
    }),
  )
