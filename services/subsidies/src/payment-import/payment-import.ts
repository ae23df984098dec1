import type { LookingUp } from '@dianming/shared/caller/personal-data'
import { bytes, type ImportJob, type ImportKind } from '@dianming/shared/http/imports/import-kind'
import type { RowReader } from '@dianming/shared/http/imports/row-reader'
import type { Column } from '@dianming/shared/http/imports/table-file'
import { nameKey } from '@dianming/shared/identity/name'
import { parseRegistryNumber } from '@dianming/shared/identity/registry-number'
import { today } from '@dianming/shared/vocabulary/day'
import { parseTerm } from '@dianming/shared/vocabulary/term'
import { paymentImportStaged } from '../generated/statements.js'
import { applyPayments } from './payment-apply.js'

const column = (isRequired: boolean, key: string, ...headings: string[]): Column => ({ key, headings, isRequired })

/** Columns of a list of payments, whoever made them. */
const PAYMENT_COLUMNS: readonly Column[] = [
  column(true, 'serial', '流水号', '发放流水号', '业务流水号', '交易流水号'),
  column(false, 'registryNumber', '学籍号', '全国学籍号'),
  column(true, 'name', '姓名', '学生姓名', '受助学生姓名'),
  column(true, 'idNumber', '身份证号', '身份证件号', '身份证号码', '证件号码'),
  column(false, 'schoolCode', '学校标识码', '学校代码'),
  column(true, 'programme', '资助项目', '项目', '资助项目代码', '项目名称'),
  column(true, 'term', '学期', '资助学期'),
  column(true, 'amount', '金额', '发放金额', '金额(元)', '资助金额'),
  column(false, 'paidOn', '发放日期', '发放时间', '支付日期'),
  column(false, 'method', '发放渠道', '发放方式'),
  column(true, 'payer', '发放单位', '资助单位', '支付单位'),
  column(false, 'account', '账号', '银行账号', '卡号', '社保卡号'),
  column(false, 'note', '备注', '说明'),
]

export const paymentImport: ImportKind = {
  name: 'PaymentImport',
  examples: {
    serial: '202003000123',
    registryNumber: 'G11010519491231002X',
    name: '李小明',
    idNumber: '11010519491231002X',
    schoolCode: '2150001003',
    programme: 'CE_LIVING',
    term: '2020春',
    amount: '312.50',
    paidOn: '2020-04-15',
    method: '银行代发',
    payer: '某区教育委员会',
    account: '6222000000000000000',
    note: '补发',
  },
  columns: () => PAYMENT_COLUMNS,
  staged: paymentImportStaged,
  stage: stagePayment,
  apply: applyPayments,
}

function stagePayment(reader: RowReader, _job: ImportJob, personalData: LookingUp): (string | null)[] {
  const serial = reader.digits('serial') || reader.required('serial')
  const written = reader.digits('registryNumber')
  const registry = written ? parseRegistryNumber(written) : null
  if (written && !registry) reader.reject('registryNumber', 'REGISTRY_NUMBER_FORMAT')
  const idNumber = reader.documentNumber('idNumber', today(), { isNeeded: !registry }).number
  if (!written && !idNumber && !reader.isRejected) reader.reject('idNumber', 'VALUE_MISSING')
  const programme = reader.required('programme')
  const term = reader.parsed('term', 'TERM_UNKNOWN', parseTerm)
  const amount = reader.amount('amount', true)
  const paidOn = reader.pastDate('paidOn', false)
  const payer = reader.required('payer')
  const account = reader.digits('account').replace(/[\s-]/g, '')
  const note = reader.text('note')
  return [
    serial,
    bytes(registry && personalData.lookUp('registry', registry.number)),
    bytes(idNumber ? personalData.lookUp('id', idNumber) : null),
    programme,
    term,
    amount?.toString() ?? null,
    paidOn,
    reader.text('method') || null,
    payer,
    reader.text('schoolCode') || null,
    nameKey(reader.text('name')),
    account ? personalData.encrypt(account) : null,
    bytes(account ? personalData.digest('account', account) : null),
    account ? account.slice(-4) : null,
    note || null,
    String(/补发|重发/.test(note)),
  ]
}
