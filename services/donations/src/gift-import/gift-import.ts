import type { LookingUp } from '@dianming/shared/caller/personal-data'
import { arrayLiteral, bytes, type ImportJob, type ImportKind } from '@dianming/shared/http/imports/import-kind'
import type { RowReader } from '@dianming/shared/http/imports/row-reader'
import type { Column } from '@dianming/shared/http/imports/table-file'
import { nameKey } from '@dianming/shared/identity/name'
import { parseRegistryNumber } from '@dianming/shared/identity/registry-number'
import { isValidSocialCreditCode, normaliseSocialCreditCode } from '@dianming/shared/identity/social-credit-code'
import { parseTerm } from '@dianming/shared/vocabulary/term'
import { idsOfAidCode } from '../beneficiary/beneficiary.service.js'
import { giftImportStaged } from '../generated/statements.js'
import { applyGifts } from './gift-apply.js'
import { channelOf, parseForm, parsePurpose } from './gift-words.js'

const column = (isRequired: boolean, key: string, ...headings: string[]): Column => ({ key, headings, isRequired })

/** Columns of a list of gifts, of whichever givers. */
const GIFT_COLUMNS: readonly Column[] = [
  column(true, 'partner', '捐赠单位', '捐赠方', '捐赠人', '资助单位', '捐助单位'),
  column(true, 'uscc', '统一社会信用代码', '社会信用代码', '信用代码'),
  column(true, 'name', '受助学生姓名', '受助学生', '学生姓名', '姓名'),
  column(true, 'school', '学校', '学校名称', '就读学校'),
  column(false, 'registryNumber', '学籍号', '全国学籍号'),
  column(true, 'form', '形式', '资助形式', '捐赠形式'),
  column(true, 'title', '物品或服务', '物品', '项目', '内容', '名称'),
  column(false, 'quantity', '数量'),
  column(false, 'unit', '单位', '计量单位'),
  column(false, 'amount', '估值(元)', '估值', '金额', '价值', '金额(元)', '价值(元)'),
  column(true, 'purpose', '用途', '资助用途'),
  column(true, 'term', '学期'),
  column(false, 'givenOn', '日期', '发放日期', '捐赠日期', '资助日期'),
]

const OPTIONAL = ['partner', 'uscc', 'name', 'school']
/** Columns of a partner's own list: it need not say who gives, and may name children by its codes. */
const OWN_GIFT_COLUMNS: readonly Column[] = [
  ...GIFT_COLUMNS.map(c => (OPTIONAL.includes(c.key) ? { ...c, isRequired: false } : c)),
  column(false, 'aidCode', '受助编号', '助学编号', '受助码'),
]

export const giftImport: ImportKind = {
  name: 'GiftImport',
  examples: {
    partner: '某慈善基金会',
    uscc: '91350100M000100Y43',
    name: '李小明',
    school: '某镇中心小学',
    registryNumber: 'G11010519491231002X',
    form: '物资',
    title: '智能手机',
    quantity: '1',
    unit: '部',
    amount: '899.00',
    purpose: '设备',
    term: '2020春',
    givenOn: '2020-03-10',
    aidCode: '由学校提供的受助编号',
  },
  columns: job => (job.uscc ? OWN_GIFT_COLUMNS : GIFT_COLUMNS),
  staged: giftImportStaged,
  stage: stageGift,
  apply: applyGifts,
}

const parseQuantity = (text: string): string | null =>
  /^\d{1,9}(\.\d{1,3})?$/.test(text) && Number(text) > 0 ? text : null

/** Who gives: in a partner's own file nobody else. */
function stageGiver(reader: RowReader, job: ImportJob): { uscc: string | null; name: string } {
  const read = (text: string) => {
    const code = normaliseSocialCreditCode(text)
    return isValidSocialCreditCode(code) ? code : null
  }
  if (!job.uscc) {
    const name = reader.required('partner')
    return { name, uscc: reader.parsed('uscc', 'USCC_CHECK', read) }
  }
  const written = reader.parsed('uscc', 'USCC_CHECK', read, false)
  if (written && written !== job.uscc) reader.reject('uscc', 'GIVER_NOT_SELF')
  return { name: reader.text('partner') || job.organisationName, uscc: job.uscc }
}

function stageGift(reader: RowReader, job: ImportJob, personalData: LookingUp): (string | null)[] {
  const giver = stageGiver(reader, job)
  const aidCode = job.uscc ? reader.text('aidCode') : ''
  const refs = job.uscc && aidCode ? idsOfAidCode(personalData, job.uscc, aidCode) : []
  if (aidCode && refs.length === 0) reader.reject('aidCode', 'AID_CODE_UNKNOWN')
  const written = reader.digits('registryNumber')
  const registry = written ? parseRegistryNumber(written) : null
  if (written && !registry) reader.reject('registryNumber', 'REGISTRY_NUMBER_FORMAT')
  const name = aidCode ? reader.text('name') : reader.required('name')
  const school = aidCode ? reader.text('school') : reader.required('school')
  return [
    giver.uscc,
    giver.name,
    giver.uscc && channelOf(giver.uscc, giver.name),
    bytes(registry && personalData.lookUp('registry', registry.number)),
    registry && personalData.encrypt(registry.number),
    name,
    nameKey(name),
    nameKey(school),
    school,
    reader.parsed('form', 'FORM_UNKNOWN', parseForm),
    reader.parsed('purpose', 'PURPOSE_UNKNOWN', parsePurpose),
    reader.required('title'),
    reader.parsed('quantity', 'QUANTITY_UNKNOWN', parseQuantity, false),
    reader.text('unit') || null,
    reader.amount('amount', false)?.toString() ?? null,
    reader.parsed('term', 'TERM_UNKNOWN', parseTerm),
    reader.pastDate('givenOn', false),
    refs.length ? arrayLiteral(refs) : null,
  ]
}
