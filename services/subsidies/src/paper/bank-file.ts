import type { CellValue, MakeExport, TextFile, Workbook } from '@dianming/shared/http/exports/export'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { today } from '@dianming/shared/vocabulary/day'
import { formatYuan } from '@dianming/shared/vocabulary/yuan'
import { stringify } from 'csv-stringify/sync'
import iconv from 'iconv-lite'
import type { BankColumn } from '../county-rule/county-rule.entity.js'
import { countyRule } from '../county-rule/county-rule.service.js'
import { type PaperBatch, type PaperLine, paperBatch, paperLines } from './batch-lines.js'

const USUAL: readonly BankColumn[] = [
  { value: 'NUMBER', heading: '序号' },
  { value: 'SERIAL', heading: '流水号' },
  { value: 'HOLDER', heading: '户名' },
  { value: 'ACCOUNT', heading: '账号' },
  { value: 'BANK', heading: '开户行' },
  { value: 'AMOUNT', heading: '金额（元）' },
  { value: 'NOTE', heading: '摘要' },
]

interface Transfer {
  line: PaperLine
  fen: bigint
}

/** Rows of one transfer are one line; what nets to nothing is none. */
function transfersOf(lines: readonly PaperLine[]): Transfer[] {
  const bySerial = new Map<string, Transfer>()
  for (const line of lines) {
    const known = bySerial.get(line.transferSerial)
    const leads = line.serial === line.transferSerial
    if (known) Object.assign(known, { fen: known.fen + BigInt(line.amount), ...(leads ? { line } : {}) })
    else bySerial.set(line.transferSerial, { line, fen: BigInt(line.amount) })
  }
  return [...bySerial.values()].filter(({ fen }) => fen > 0n).sort((a, b) => (a.line.serial < b.line.serial ? -1 : 1))
}

interface BankTable {
  batch: PaperBatch
  encoding: string
  cells: CellValue[][]
}

async function bankTable(context: OperationContext, batchId: string): Promise<BankTable | null> {
  const batch = await paperBatch(context, batchId)
  if (batch?.form !== 'CASH') return null
  const { bankColumns, bankEncoding } = await countyRule(context, batch.region)
  const columns = bankColumns ?? USUAL
  const transfers = transfersOf(await paperLines(context, batchId))
  const total = transfers.reduce((sum, { fen }) => sum + fen, 0n)
  const read = (cipher: string | null) => (cipher ? context.personalData.decrypt(cipher) : '')
  const value = ({ line, fen }: Transfer, n: number): Record<string, CellValue> => ({
    NUMBER: String(n + 1),
    SERIAL: line.serial,
    HOLDER: line.holder,
    ACCOUNT: read(line.accountCipher),
    BANK: line.bank,
    AMOUNT: formatYuan(fen),
    AMOUNT_FEN: fen.toString(),
    STUDENT: line.student,
    ID_NUMBER: line.relation === 'SELF' ? read(line.idCipher) : '',
    SCHOOL: line.school,
    NOTE: `${line.term} ${line.programme}`,
  })
  const totals = columns.map(({ value: of }, i): CellValue => {
    if (of === 'AMOUNT') return formatYuan(total)
    if (of === 'AMOUNT_FEN') return total.toString()
    return i === 0 ? `合计 ${transfers.length} 笔` : ''
  })
  return {
    batch,
    encoding: bankEncoding,
    cells: [
      columns.map(column => column.heading),
      ...transfers.map((transfer, n) => {
        const values = value(transfer, n)
        return columns.map(column => values[column.value] ?? '')
      }),
      totals,
    ],
  }
}

/** A cell with a space in front of what a spreadsheet would take for a formula. */
const guarded = (cell: CellValue): string => {
  const text = String(cell ?? '')
  return /^[=+\-@\t\r]/.test(text) && !/^-?[\d.]+$/.test(text) ? ` ${text}` : text
}

/** The bank's file as CSV, in the county's layout and encoding. */
export const bankCsv: MakeExport = async (context, { batchId = '' }): Promise<TextFile | null> => {
  const table = await bankTable(context, batchId)
  if (!table) return null
  const rows = table.cells.map(row => row.map(guarded))
  const text = stringify(rows, { record_delimiter: 'windows', quoted_match: /[\r\n]/ })
  return {
    fileName: `银行代发-${table.batch.number}-${today()}.csv`,
    contentType: 'text/csv',
    bytes: table.encoding === 'gb18030' ? iconv.encode(text, 'gb18030') : Buffer.from(`\ufeff${text}`),
  }
}

/** The bank's file as XLSX; numbers are text. */
export const bankSheet: MakeExport = async (context, { batchId = '' }): Promise<Workbook | null> => {
  const table = await bankTable(context, batchId)
  if (!table) return null
  return {
    fileName: `银行代发-${table.batch.number}-${today()}.xlsx`,
    sheets: async () => [
      {
        name: '代发明细',
        widths: (table.cells[0] ?? []).map(() => 22),
        headingRows: 1,
        numbers: 'General',
        rows: table.cells.map((cells, n) => ({ cells, isHeading: n === 0 || n === table.cells.length - 1 })),
      },
    ],
  }
}
