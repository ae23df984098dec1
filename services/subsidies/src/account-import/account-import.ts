import type { LookingUp } from '@dianming/shared/caller/personal-data'
import { analyseGrown } from '@dianming/shared/database/planner'
import { run } from '@dianming/shared/database/statement'
import { bytes, type ImportJob, type ImportKind } from '@dianming/shared/http/imports/import-kind'
import type { RowReader } from '@dianming/shared/http/imports/row-reader'
import type { Column } from '@dianming/shared/http/imports/table-file'
import { nameKey } from '@dianming/shared/identity/name'
import { parseRegistryNumber } from '@dianming/shared/identity/registry-number'
import { today } from '@dianming/shared/vocabulary/day'
import type pg from 'pg'
import {
  accountImportChildColumns,
  accountImportEnd,
  accountImportEnter,
  accountImportGuardian,
  accountImportGuardians,
  accountImportRefused,
  accountImportSame,
  accountImportStaged,
  accountImportStudent,
  accountImportTwice,
} from '../generated/statements.js'
import type { AccountKind, Relation } from '../payee/payee.entity.js'
import { ACCOUNT_FORMAT } from '../payee/payee.service.js'

const column = (isRequired: boolean, key: string, ...headings: string[]): Column => ({ key, headings, isRequired })
const COLUMNS: readonly Column[] = [
  column(false, 'registryNumber', '学籍号', '全国学籍号'),
  column(false, 'idNumber', '身份证号', '身份证件号', '学生身份证号', '证件号码'),
  column(true, 'name', '姓名', '学生姓名'),
  column(true, 'holder', '户名', '开户人', '开户人姓名', '持卡人', '账户姓名'),
  column(false, 'relation', '与学生关系', '关系', '与持卡人关系', '开户人与学生关系'),
  column(true, 'account', '账号', '银行账号', '卡号', '社保卡号', '银行卡号'),
  column(true, 'bank', '开户行', '银行', '开户银行', '发卡行'),
  column(false, 'kind', '卡类型', '账户类型', '卡种'),
]
const RELATIONS: [RegExp, Relation][] = [
  [/^(本人|学生本人|自己)$/, 'SELF'],
  [/^(父亲|父|爸爸|父子|父女)$/, 'FATHER'],
  [/^(母亲|母|妈妈|母子|母女)$/, 'MOTHER'],
  [/^(祖父|爷爷|外祖父|外公|姥爷)$/, 'GRANDFATHER'],
  [/^(祖母|奶奶|外祖母|外婆|姥姥)$/, 'GRANDMOTHER'],
  [/^(哥哥|姐姐|兄|姐|兄弟姐妹)$/, 'SIBLING'],
  [/^(监护人|其他监护人|指定监护人)$/, 'GUARDIAN'],
]
const parseRelation = (text: string): Relation | null => RELATIONS.find(([words]) => words.test(text))?.[1] ?? null
const parseKind = (text: string): AccountKind | null =>
  /社保|社会保障/.test(text)
    ? 'SOCIAL_SECURITY_CARD'
    : /资助/.test(text)
      ? 'AID_CARD'
      : /银行|储蓄|借记|存折/.test(text)
        ? 'BANK_CARD'
        : null

/** Accounts that the children's money goes to, a row a child; a row that says nothing new changes nothing. */
export const accountImport: ImportKind = {
  name: 'AccountImport',
  examples: {
    registryNumber: 'G11010519491231002X',
    idNumber: '11010519491231002X',
    name: '李小明',
    holder: '李大',
    relation: '父亲',
    account: '6222000000000000000',
    bank: '某农商行',
    kind: '社保卡',
  },
  columns: () => COLUMNS,
  staged: accountImportStaged,
  stage: stageAccount,
  apply: applyAccounts,
}

function stageAccount(reader: RowReader, _job: ImportJob, personalData: LookingUp): (string | null)[] {
  const written = reader.digits('registryNumber')
  const registry = written ? parseRegistryNumber(written) : null
  if (written && !registry) reader.reject('registryNumber', 'REGISTRY_NUMBER_FORMAT')
  const idNumber = reader.documentNumber('idNumber', today(), { isNeeded: !registry }).number
  const name = nameKey(reader.required('name'))
  const holder = reader.required('holder')
  const relation =
    reader.parsed('relation', 'RELATION_UNKNOWN', parseRelation, false) ?? (nameKey(holder) === name ? 'SELF' : null)
  if (!relation && !reader.text('relation')) reader.reject('relation', 'VALUE_MISSING')
  if (relation === 'SELF' && nameKey(holder) !== name) reader.reject('holder', 'HOLDER_NOT_STUDENT')
  const account = reader.digits('account').replace(/[\s-]/g, '')
  if (!ACCOUNT_FORMAT.test(account)) reader.reject('account', account ? 'ACCOUNT_FORMAT' : 'VALUE_MISSING')
  return [
    bytes(registry && personalData.lookUp('registry', registry.number)),
    bytes(idNumber ? personalData.lookUp('id', idNumber) : null),
    name,
    holder,
    nameKey(holder),
    relation,
    personalData.encrypt(account),
    bytes(personalData.digest('account', account)),
    account.slice(-4),
    reader.required('bank'),
    reader.parsed('kind', 'ACCOUNT_KIND_UNKNOWN', parseKind, false) ?? 'BANK_CARD',
  ]
}

async function applyAccounts(client: pg.PoolClient, job: ImportJob): Promise<void> {
  await run(client, accountImportChildColumns)
  await run(client, accountImportStudent, { region: job.region })
  await run(client, accountImportRefused)
  await run(client, accountImportTwice)
  await run(client, accountImportGuardians)
  await run(client, accountImportGuardian)
  await run(client, accountImportSame)
  await run(client, accountImportEnd)
  await run(client, accountImportEnter, { organisation: job.organisation, subject: job.subject })
  await analyseGrown(client, 'subsidies.payee_account', 'subsidies.guardian')
}
