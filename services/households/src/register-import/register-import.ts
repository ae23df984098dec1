import type { LookingUp } from '@dianming/shared/caller/personal-data'
import { arrayLiteral, bytes, type ImportJob, type ImportKind } from '@dianming/shared/http/imports/import-kind'
import { parseSex } from '@dianming/shared/http/imports/person-words'
import type { RowReader } from '@dianming/shared/http/imports/row-reader'
import type { Column } from '@dianming/shared/http/imports/table-file'
import { readDocumentNumber } from '@dianming/shared/identity/document-number'
import { nameKey, pinyinKey } from '@dianming/shared/identity/name'
import { registerRowKey } from '@dianming/shared/identity/register-row'
import { registerImportStaged } from '../generated/statements.js'
import { applyRegister } from './register-apply.js'
import { parseCategories, parseYesNo } from './register-words.js'

/** What could be a number of a person at all. */
const NUMBER_LIKE = /^[\dX]{14,20}$/

const PERSON: readonly Column[] = [
  { key: 'name', headings: ['姓名', '成员姓名', '家庭成员姓名', '残疾人姓名', '救助对象姓名'], isRequired: true },
  {
    key: 'idNumber',
    headings: [
      '身份证号',
      '证件号码',
      '身份证号码',
      '身份证件号',
      '公民身份号码',
      '身份证件号码',
      '残疾人证号',
      '残疾证号',
    ],
    isRequired: true,
  },
  { key: 'birthDate', headings: ['出生日期', '出生年月', '出生年月日'], isRequired: false },
  { key: 'sex', headings: ['性别'], isRequired: false },
  { key: 'town', headings: ['乡镇', '乡镇街道', '镇街', '所在乡镇', '乡(镇)'], isRequired: false },
  { key: 'village', headings: ['村', '行政村', '村(社区)', '村社区', '所在村', '村居'], isRequired: false },
  { key: 'relation', headings: ['与户主关系', '家庭关系', '关系'], isRequired: false },
  { key: 'headName', headings: ['户主姓名', '户主'], isRequired: false },
  {
    key: 'riskCleared',
    headings: ['风险是否已消除', '风险是否消除', '是否消除风险', '风险消除情况'],
    isRequired: false,
  },
]
const household = (isRequired: boolean): Column => ({
  key: 'number',
  headings: ['户编号', '户编码', '户号', '救助编号', '家庭编号', '低保证号'],
  isRequired,
})
const category = (...headings: string[]): Column => ({ key: 'category', headings, isRequired: true })
const from = (...headings: string[]): Column => ({ key: 'from', headings, isRequired: false })

/** Columns of a register as its bureau exports it. */
function registerColumns(register: string): readonly Column[] {
  switch (register) {
    case 'RURAL_REVITALISATION':
      return [
        household(true),
        ...PERSON,
        category('户类型', '人员类别', '类别', '监测对象类别', '脱贫属性'),
        from('识别时间', '识别日期', '纳入时间', '登记日期'),
      ]
    case 'CIVIL_AFFAIRS':
      return [
        household(false),
        ...PERSON,
        category('救助类别', '救助类型', '类别', '对象类别', '保障类别'),
        from('批准日期', '批准时间', '审批日期', '登记日期'),
      ]
    default:
      return [
        household(false),
        ...PERSON,
        category('类别', '残疾类别', '对象类别', '人员类别'),
        from('登记日期', '登记时间', '发证日期', '批准日期'),
      ]
  }
}

export const registerImport: ImportKind = {
  name: 'RegisterImport',
  isSnapshot: true,
  examples: {
    number: '500116001234',
    name: '李小明',
    idNumber: '11010519491231002X',
    town: '某镇',
    village: '某村',
    relation: '之子',
    headName: '李大',
    riskCleared: '否',
    category: '本部门的类别名称',
    from: '2020-03-01',
  },
  columns: job => registerColumns(job.options.register ?? ''),
  staged: registerImportStaged,
  stage: stageMember,
  apply: applyRegister,
}

/** A wrong or missing number is no reason to lose a child: the row stays, and the roll asks a person about it. */
function stageMember(reader: RowReader, job: ImportJob, personalData: LookingUp): (string | null)[] {
  const name = reader.required('name')
  const key = nameKey(name)
  const person = readNumber(reader, job.asOf, personalData)
  const number = reader.text('number') || null
  const headName = reader.text('headName') || null
  const categories = reader.parsed('category', 'CATEGORY_UNKNOWN', text =>
    parseCategories(job.options.register ?? '', text),
  )
  const scope = job.options.categories ? job.options.categories.split(',') : null
  if (scope && categories?.some(category => !scope.includes(category))) reader.reject('category', 'OUT_OF_SCOPE')
  const riskCleared = reader.parsed('riskCleared', 'RISK_UNKNOWN', parseYesNo, false)
  const from = reader.pastDate('from', false)
  // the day of a household is older than its youngest children, whose time on the register begins with their birth
  const fromDate = from && person.birthDate && from < person.birthDate ? person.birthDate : from
  const [town, village, relation] = [
    readTown(reader, job.options.town ?? ''),
    reader.text('village') || null,
    reader.text('relation') || null,
  ]
  // only a valid number is a person's own; what else stands in the cell may stand beside many names
  const memberKey =
    person.isValid && person.digest
      ? person.digest
      : personalData.lookUp('id', registerRowKey(key, person.written, { number, town, village }))
  return [
    number ?? `person:${memberKey.toString('base64')}`,
    number,
    headName,
    headName ? nameKey(headName) : null,
    town,
    village,
    bytes(memberKey),
    name,
    key,
    pinyinKey(key),
    person.cipher,
    bytes(person.digest),
    String(person.isValid),
    person.kind,
    arrayLiteral(person.near.map(digest => `\\x${digest.toString('hex')}`)),
    person.sex,
    person.birthDate,
    relation,
    arrayLiteral(categories ?? []),
    fromDate,
    riskCleared === null ? null : String(riskCleared),
  ]
}

/** The town; that of the scope where the file leaves it out, and no other. */
function readTown(reader: RowReader, scope: string): string | null {
  const written = reader.text('town')
  if (scope && written && written !== scope) reader.reject('town', 'OUT_OF_SCOPE')
  return written || scope || null
}

function readNumber(reader: RowReader, asOf: string, personalData: LookingUp) {
  const document = readDocumentNumber(reader.digits('idNumber'), asOf)
  const { number: written, kind, near } = document
  // 无, 出生证明 and the like are kept as written, but are no number; nor is one whose age cannot be anybody's
  const isNumber = kind !== null || (NUMBER_LIKE.test(written) && document.fault !== 'ID_NUMBER_AGE')
  if (document.fault && !reader.isRejected)
    reader.warn('idNumber', document.fault === 'ID_NUMBER_AGE' ? 'ID_NUMBER_AGE' : 'ID_NUMBER_ODD')
  const sex = document.sex ?? reader.parsed('sex', 'SEX_UNKNOWN', parseSex, false)
  const birthDate = document.birthDate ?? reader.dateIfAny('birthDate')
  return {
    written,
    kind,
    isValid: kind !== null,
    cipher: written ? personalData.encrypt(written) : null,
    digest: isNumber ? personalData.lookUp('id', written) : null,
    near: near.map(candidate => personalData.lookUp('id', candidate)),
    birthDate: birthDate && birthDate <= asOf ? birthDate : null,
    sex,
  }
}
