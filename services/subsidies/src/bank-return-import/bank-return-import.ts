import { analyseGrown } from '@dianming/shared/database/planner'
import { run } from '@dianming/shared/database/statement'
import type { ImportKind } from '@dianming/shared/http/imports/import-kind'
import type { Column } from '@dianming/shared/http/imports/table-file'
import type pg from 'pg'
import {
  bankReturnImportAfter,
  bankReturnImportContradicted,
  bankReturnImportOrder,
  bankReturnImportPayment,
  bankReturnImportPaymentColumns,
  bankReturnImportPlain,
  bankReturnImportRefused,
  bankReturnImportSettled,
  bankReturnImportSilent,
  bankReturnImportStaged,
  bankReturnImportTold,
  bankReturnImportTransfer,
  bankReturnImportWords,
} from '../generated/statements.js'

const column = (isRequired: boolean, key: string, ...headings: string[]): Column => ({ key, headings, isRequired })

/** Columns of the list of payments that the bank could not pay in. */
const BANK_RETURN_COLUMNS: readonly Column[] = [
  column(true, 'serial', '流水号', '发放流水号', '业务流水号', '交易流水号'),
  column(true, 'amount', '金额', '退回金额', '发放金额', '金额(元)'),
  column(false, 'returnedOn', '退回日期', '退回时间', '退票日期'),
  column(false, 'reason', '退回原因', '原因', '退票原因', '失败原因'),
  column(false, 'result', '结果', '处理结果', '交易状态', '状态', '代发结果', '发放结果'),
  column(false, 'payer', '发放单位', '付款单位'),
]
/** What somebody writes who has asked the bank, after it said both. */
const ASKED = /^(核实到账|已核实到账|经核实已到账)$/
/** How banks say that money arrived, or did not. */
const ARRIVED = /^(成功|已入账|入账成功|代发成功|交易成功|已发放|发放成功|正常)$/
const CAME_BACK = /^(失败|退回|退票|未入账|代发失败|交易失败|发放失败|入账失败|已退回|异常)$/

/**
 * What the bank says: each row is a transfer of the bureau by its serial, arrived or come back, and is told to it once. Of several rows
 * of one transfer the later day counts, in whatever order they stand and come. "Arrived" after "came back" is no news but a contradiction:
 * the row is refused and a person asks the bank. A list without results is one of what came back. A transfer of several rows (something netted) is told to
 * all of them; what was netted in one that came back is owed again.
 */
export const bankReturnImport: ImportKind = {
  name: 'BankReturnImport',
  examples: {
    serial: '202003000123',
    amount: '312.50',
    returnedOn: '2020-04-20',
    reason: '账户未激活金融功能',
    result: '失败',
    payer: '某区教育委员会',
  },
  columns: () => BANK_RETURN_COLUMNS,
  mayBeEmpty: true,
  staged: bankReturnImportStaged,
  stage: reader => [
    reader.digits('serial') || reader.required('serial'),
    reader.amount('amount', true)?.toString() ?? null,
    reader.pastDate('returnedOn', false),
    reader.text('reason') || null,
    reader.parsed(
      'result',
      'RESULT_UNKNOWN',
      text => (ARRIVED.test(text) || ASKED.test(text) ? 'CONFIRMED' : CAME_BACK.test(text) ? 'RETURNED' : null),
      false,
    ),
    String(ASKED.test(reader.text('result'))),
    reader.text('payer') || null,
  ],
  apply: async (client: pg.PoolClient, job) => {
    await run(client, bankReturnImportPaymentColumns)
    await run(client, bankReturnImportPayment, { region: job.region, organisation: job.organisation })
    await run(client, bankReturnImportTransfer)
    // where the bank tells results, a row without one tells nothing
    await run(client, bankReturnImportSilent)
    await run(client, bankReturnImportPlain)
    await run(client, bankReturnImportRefused)
    await run(client, bankReturnImportWords, { asOf: job.asOf })
    await run(client, bankReturnImportAfter)
    await run(client, bankReturnImportOrder)
    await run(client, bankReturnImportContradicted, { id: job.id, organisation: job.organisation })
    await run(client, bankReturnImportSettled)
    await run(client, bankReturnImportTold, { organisation: job.organisation })
    await analyseGrown(client, 'subsidies.payment', 'subsidies.payment_event')
  },
}
