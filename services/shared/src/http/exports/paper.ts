import { today } from '../../vocabulary/day.js'
import type { CellValue, Sheet, SheetLine } from './export.js'

/** A paper as bureaus sign it: title, who made it and when, headings, numbered rows, the lines to sign. */
export function paper(
  name: string,
  title: string,
  maker: string,
  columns: readonly (readonly [heading: string, width: number, ...rest: unknown[]])[],
  body: CellValue[][],
): Sheet {
  const lines: SheetLine[] = [
    { cells: [title], isHeading: true },
    { cells: [`填报单位：${maker}`, null, null, null, `制表日期：${today()}`, null, `共 ${body.length} 条`] },
    { cells: ['序号', ...columns.map(([heading]) => heading)], isHeading: true },
    ...body.map((cells, i) => ({ cells: [String(i + 1), ...cells] })),
    { cells: [] },
    { cells: ['填表人：', null, null, '审核人：', null, null, '单位（公章）：'] },
  ]
  return { name, widths: [8, ...columns.map(([, width]) => width)], headingRows: 3, numbers: 'General', rows: lines }
}
