import type { MakeExport, Sheet } from '../exports/export.js'
import type { ImportKind } from './import-kind.js'
import { sheetBack } from './sheet-back.js'

const WIDTH = 20

/** The workbooks of each kind of import: the sheet back with what to mend, and the template. */
export const importExports = (service: string, kinds: Record<string, ImportKind>): Record<string, MakeExport> =>
  Object.fromEntries(
    Object.values(kinds).flatMap(kind => [
      [kind.name, sheetBack(service, kind)],
      [`${kind.name}Template`, templateOf(kind)],
    ]),
  )

/** Makes the empty sheet that a kind of import reads, beside a sheet of notes, which the import passes over. */
const templateOf =
  (kind: ImportKind): MakeExport =>
  async (_context, { register = '', uscc = '' }) => {
    const columns = kind.columns({ uscc: uscc || null, options: { register } })
    const headings = columns.map(column => `${column.isRequired ? '*' : ''}${column.headings[0]}`)
    const sheets: Sheet[] = [
      {
        name: '导入表',
        widths: columns.map(() => WIDTH),
        headingRows: 1,
        numbers: 'General',
        rows: [{ cells: headings, isHeading: true }],
      },
      {
        name: '填写说明',
        widths: [WIDTH, 8, 30, 60],
        headingRows: 1,
        numbers: 'General',
        rows: [
          {
            cells: ['列 (column)', '必填 (needed)', '示例 (example)', '也可以写作 (also known as)'],
            isHeading: true,
          },
          ...columns.map(column => ({
            cells: [
              column.headings[0] ?? '',
              column.isRequired ? '是' : '',
              kind.examples[column.key] ?? '',
              column.headings.slice(1).join('、'),
            ],
          })),
          { cells: [] },
          {
            cells: [
              '证件号、学籍号、账号请保持“文本”格式，不要用公式；多个工作表可各有标题行。(Keep numbers as text, no formulas; several sheets may each have their headings.)',
            ],
          },
        ],
      },
    ]
    return { fileName: `${kind.name}-模板.xlsx`, sheets: async () => sheets }
  }
