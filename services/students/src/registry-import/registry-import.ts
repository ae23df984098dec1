import { hash } from 'node:crypto'
import { bytes, type ImportKind } from '@dianming/shared/http/imports/import-kind'
import { parseSex } from '@dianming/shared/http/imports/person-words'
import type { RowReader } from '@dianming/shared/http/imports/row-reader'
import type { Column } from '@dianming/shared/http/imports/table-file'
import type { DocumentNumber } from '@dianming/shared/identity/document-number'
import { nameKey, pinyinKey } from '@dianming/shared/identity/name'
import { parseRegistryNumber } from '@dianming/shared/identity/registry-number'
import { registryImportStaged } from '../generated/statements.js'
import { applyRegistry } from './registry-apply.js'
import { parseBoarding, parseGrade, parseStage, parseStatus } from './registry-words.js'

const required = (key: string, ...headings: string[]): Column => ({ key, headings, isRequired: true })
const optional = (key: string, ...headings: string[]): Column => ({ key, headings, isRequired: false })

/** Columns of the school registry as education bureaus export it. */
const REGISTRY_COLUMNS: readonly Column[] = [
  required('registryNumber', '学籍号', '全国学籍号', '国网学籍号', '学籍编号'),
  required('name', '姓名', '学生姓名'),
  required('idNumber', '身份证件号', '身份证号', '身份证号码', '证件号码', '公民身份号码', '身份证件号码'),
  optional('documentType', '身份证件类型', '证件类型', '身份证件种类'),
  required('schoolCode', '学校标识码', '学校代码', '学校编码'),
  required('schoolName', '学校名称', '学校', '就读学校'),
  required('stage', '学段', '就读学段'),
  required('grade', '年级', '就读年级'),
  required('boarding', '就读方式', '是否寄宿', '是否寄宿生', '是否住校', '住宿方式'),
  optional('sex', '性别'),
  optional('birthDate', '出生日期', '出生年月', '出生年月日'),
  optional('town', '乡镇', '所在乡镇', '乡镇街道', '镇街'),
  optional('className', '班级', '班级名称', '班'),
  optional('status', '学籍状态', '学生状态', '状态', '就学状态'),
]

export const registryImport: ImportKind = {
  name: 'StudentImport',
  isSnapshot: true,
  examples: {
    registryNumber: 'G11010519491231002X',
    name: '李小明',
    idNumber: '11010519491231002X',
    documentType: '居民身份证',
    schoolCode: '2150001003',
    schoolName: '某镇中心小学',
    stage: '小学',
    grade: '三年级',
    boarding: '寄宿',
    sex: '男',
    birthDate: '1949-12-31',
    town: '某镇',
    className: '1',
    status: '在读',
  },
  columns: () => REGISTRY_COLUMNS,
  staged: registryImportStaged,
  stage: (reader, job, personalData) => {
    const registry = readRegistryNumber(reader)
    const document = readDocument(reader, job.asOf, registry?.permanent === false)
    const idNumber = document.number
    if (registry?.idNumber && idNumber && registry.idNumber !== idNumber)
      reader.warn('registryNumber', 'REGISTRY_NUMBER_DIFFERS')
    const name = reader.required('name')
    const key = nameKey(name)
    const place = readPlace(reader, job.asOf)
    const isTold = reader.text('idNumber') !== '' && document.kind !== 'OTHER'
    const birthDate = readBirthDate(reader, document.birthDate, isTold)
    const sex = reader.parsed('sex', 'SEX_UNKNOWN', parseSex, !isTold) ?? document.sex
    const scope = job.options.schoolCodes ? job.options.schoolCodes.split(',') : null
    if (place[0] && scope && !scope.includes(place[0])) reader.reject('schoolCode', 'OUT_OF_SCOPE')
    if (job.options.town && place[3] !== job.options.town) reader.reject('town', 'OUT_OF_SCOPE')
    const digest = (kind: 'id' | 'registry', number: string | null) =>
      bytes(number ? personalData.lookUp(kind, number) : null)
    const idDigest = digest('id', idNumber)
    const ofRegistry = registry?.idNumber ?? null
    const told = [registry?.number, idNumber, key, sex, birthDate, ...place]
    return [
      registry ? personalData.encrypt(registry.number) : null,
      digest('registry', registry?.number ?? null),
      registry ? String(registry.permanent) : null,
      ofRegistry === idNumber ? idDigest : digest('id', ofRegistry),
      idNumber ? personalData.encrypt(idNumber) : null,
      idDigest,
      name,
      key,
      pinyinKey(key),
      sex,
      birthDate,
      ...place,
      hash('sha256', JSON.stringify(told), 'base64'),
    ]
  },
  apply: applyRegistry,
}

function readRegistryNumber(reader: RowReader) {
  const written = reader.digits('registryNumber')
  if (!written) {
    if (!reader.isRejected) reader.required('registryNumber')
    return null
  }
  const registry = parseRegistryNumber(written)
  if (!registry) reader.reject('registryNumber', 'REGISTRY_NUMBER_FORMAT')
  return registry
}

const FOREIGN_DOCUMENT = /护照|通行证|居留|居住证|台胞|回乡/u

/** The number of the pupil's document. Digits alone are a passport's where the file says so, or where the pupil has no number of the state's. */
function readDocument(reader: RowReader, asOf: string, isTemporary: boolean): DocumentNumber {
  const mayBeDigits = isTemporary || FOREIGN_DOCUMENT.test(reader.text('documentType'))
  return reader.documentNumber('idNumber', asOf, { mayBeDigits })
}

/** The ID number's birth date goes before the column's; without a number the column is needed. */
function readBirthDate(reader: RowReader, own: string | null, hasNumber: boolean): string | null {
  const written = hasNumber ? reader.dateIfAny('birthDate') : reader.pastDate('birthDate', true)
  if (own && written && own !== written) reader.warn('birthDate', 'BIRTH_DATE_DIFFERS')
  return own ?? written
}

function readPlace(reader: RowReader, asOf: string): (string | null)[] {
  const schoolCode = reader.parsed('schoolCode', 'SCHOOL_CODE_FORMAT', text =>
    /^[1-9]\d{9}$/.test(text) ? text : null,
  )
  const schoolName = reader.required('schoolName')
  const stage = reader.parsed('stage', 'STAGE_UNKNOWN', parseStage)
  const grade = reader.parsed('grade', 'GRADE_UNKNOWN', text => parseGrade(text, stage, asOf))
  const boarder = reader.parsed('boarding', 'BOARDING_UNKNOWN', parseBoarding)
  const status = reader.parsed('status', 'STATUS_UNKNOWN', parseStatus, false) ?? 'ENROLLED'
  return [
    schoolCode,
    schoolName,
    nameKey(schoolName),
    reader.text('town') || null,
    stage,
    grade === null ? null : String(grade.grade),
    grade === null ? null : String(grade.isCounted),
    reader.text('className') || null,
    boarder === null ? null : String(boarder),
    status,
  ]
}
