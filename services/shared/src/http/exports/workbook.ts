import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import ExcelJS from 'exceljs'
import { visibleText } from '../../identity/text.js'
import type { CellValue, Workbook } from './export.js'

const BREATH_ROWS = 50
const TEXT = '@'
const MAX_CELL_TEXT = 32_767
const MAX_SHEET_NAME = 31

/** A text as a sheet can hold it: no character that XML has not, and nothing that a reader would take for such a one written out. */
const writable = (value: CellValue): CellValue =>
  typeof value === 'string'
    ? visibleText(value)
        .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
        .slice(0, MAX_CELL_TEXT)
    : value
/** A name that a spreadsheet takes for a sheet. */
const sheetName = (name: string): string =>
  visibleText(name)
    .replace(/[*?:\\/[\]']/g, ' ')
    .trim()
    .slice(0, MAX_SHEET_NAME) || 'Sheet'
const MARKED: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFE0DB' } }

/** The bytes of a workbook. Text stays text: leading zeros, long numbers and what looks like a formula are kept as they are. */
export async function xlsxOf(workbook: Workbook): Promise<Buffer> {
  const stream = new PassThrough()
  const [bytes] = await Promise.all([buffer(stream), writeWorkbook(workbook, stream)])
  return bytes
}

async function writeWorkbook(workbook: Workbook, stream: PassThrough): Promise<void> {
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  for (const { name, widths, headingRows, numbers, rows } of await workbook.sheets()) {
    const sheet = writer.addWorksheet(sheetName(name), { views: [{ state: 'frozen', ySplit: headingRows }] })
    sheet.columns = widths.map(width => ({ width, style: { numFmt: TEXT } }))
    let count = 0
    for await (const line of rows) {
      const row = sheet.addRow(line.cells.map(writable))
      line.cells.forEach((value, column) => {
        row.getCell(column + 1).numFmt = typeof value === 'number' ? numbers : TEXT
      })
      if (line.isHeading) row.font = { bold: true }
      for (const column of line.marked ?? []) row.getCell(column + 1).fill = MARKED
      row.commit()
      if (++count % BREATH_ROWS === 0) await setImmediate()
    }
    sheet.commit()
  }
  await writer.commit()
}
