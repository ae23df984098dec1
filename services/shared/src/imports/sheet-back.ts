import type { CellValue, MakeExport, Sheet, SheetLine } from '../exports/export.js'
import { rows } from '../session.js'
import type { Cell, SheetRow } from './cell.js'
import type { ImportKind } from './import-kind.js'
import { rowMessage } from './row-codes.js'
import { type Column, placeOf, readLines } from './table-file.js'

const MEND = '需更正 (to mend)'
const WIDTH = 18
const MEND_WIDTH = 60

interface Sent {
  fileName: string | null
  uscc: string | null
  options: Record<string, string>
}
interface Fault {
  row: number
  column: string | null
  code: string
  value: string | null
}

/** Makes the sheet that an import read, row by row as it came, with an added column that says what to mend. */
export const sheetBack =
  (service: string, kind: ImportKind): MakeExport =>
  async (context, { id }) => {
    const [sent] = await rows<Sent>(
      context.em,
      `/* sheet.back */ select file_name as "fileName", uscc, options from ${service}.import where id = $1`,
      [id],
    )
    const chunks = await rows<{ body: Buffer }>(
      context.em,
      `/* sheet.back.file */ select body from ${service}.import_chunk where import_id = $1 order by position`,
      [id],
    )
    if (!sent || chunks.length === 0) return null
    const faults = await rows<Fault>(
      context.em,
      `/* sheet.back.faults */ select row, column_name as column, code, value from ${service}.import_error where import_id = $1 order by row, id`,
      [id],
    )
    const file = Buffer.concat(chunks.map(chunk => context.personalData.decryptBytesOf(chunk.body)))
    return {
      fileName: `${(sent.fileName ?? service).replace(/\.\w+$/, '')}-需更正.xlsx`,
      sheets: async () => [await annotated(file, kind.columns(sent), faults)],
    }
  }

async function annotated(file: Buffer, columns: readonly Column[], faults: Fault[]): Promise<Sheet> {
  const byRow = Map.groupBy(faults, fault => fault.row)
  const { heading, width } = await shapeOf(file, columns)
  const placeOfFault = (fault: Fault): number[] => {
    const column = columns.find(known => known.headings.includes(fault.column ?? ''))
    const at = heading && column ? placeOf(heading, column) : -1
    return at < 0 ? [] : [at]
  }
  async function* lines(): AsyncGenerator<SheetLine> {
    for await (const { line, isHeading } of readLines(file, columns)) {
      const its = byRow.get(line.row) ?? []
      const cells: CellValue[] = line.cells.map(asSent)
      while (cells.length < width) cells.push(null)
      cells[width] = isHeading ? MEND : its.map(said).join('\n') || null
      yield { cells, isHeading, marked: its.length ? [...its.flatMap(placeOfFault), width] : [] }
    }
  }
  return {
    name: 'Sheet1',
    widths: [...Array.from({ length: width }, () => WIDTH), MEND_WIDTH],
    headingRows: heading?.row ?? 1,
    numbers: 'General',
    rows: lines(),
  }
}

/** A number stays a number: as text a date would be none, and a number that lost its last digits would pass for whole. */
const asSent = ({ text, isNumeric }: Cell): CellValue => (isNumeric && text !== '' ? Number(text) : text)

const said = ({ column, code, value }: Fault): string =>
  [column, rowMessage(code, column, value)].filter(Boolean).join('：')

/** The heading, and how many columns the widest line has: the remark stands after them. */
async function shapeOf(file: Buffer, columns: readonly Column[]): Promise<{ heading: SheetRow | null; width: number }> {
  let heading: SheetRow | null = null
  let width = 0
  for await (const { line, isHeading } of readLines(file, columns)) {
    if (isHeading) heading = line
    width = Math.max(width, line.cells.length)
  }
  return { heading, width }
}
