import { lastFour } from '@dianming/shared/caller/personal-data'
import { rows, shaped } from '@dianming/shared/database/statement'
import type { CellValue, MakeExport } from '@dianming/shared/http/exports/export'
import { paper } from '@dianming/shared/http/exports/paper'
import { sightOf } from '@dianming/shared/subgraph/access'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { today } from '@dianming/shared/vocabulary/day'
import {
  CATEGORY_WORDS,
  ENROLMENT_WORDS,
  gradeWords,
  ROLL_CHANGE_WORDS,
  ROLL_STATUS_WORDS,
  STAGE_WORDS,
  type Words,
} from '@dianming/shared/vocabulary/words'
import { rollExportChangesSheet, rollExportSheet } from '../generated/statements.js'

interface Line {
  name: string
  sex: string | null
  birthDate: string | null
  idCipher: string | null
  registryCipher: string | null
  school: string | null
  stage: string | null
  grade: number | null
  className: string | null
  boarder: boolean | null
  enrolmentStatus: string | null
  categories: string[]
  status: string
  head: string | null
  relation: string | null
  town: string | null
  village: string | null
  studentId: string | null
  memberId: string
}

const chinese = (words: Record<string, Words>, key: string | null): string => (key && words[key]?.[0]) || (key ?? '')
const categoriesOf = (codes: readonly string[]) => codes.map(code => chinese(CATEGORY_WORDS, code)).join('、')

const ROLL_COLUMNS: readonly [
  heading: string,
  width: number,
  cell: (line: Line, number: (cipher: string | null) => string) => CellValue,
][] = [
  ['姓名', 12, line => line.name],
  ['性别', 6, line => (line.sex === null ? '' : line.sex === 'MALE' ? '男' : '女')],
  ['出生日期', 12, line => line.birthDate],
  ['身份证号', 22, (line, number) => number(line.idCipher)],
  ['学籍号', 22, (line, number) => number(line.registryCipher)],
  ['学校', 24, line => line.school],
  ['学段', 8, line => chinese(STAGE_WORDS, line.stage)],
  ['年级', 10, line => (line.stage && line.grade ? gradeWords(line.stage, line.grade)[0] : '')],
  ['班级', 8, line => line.className],
  ['就读方式', 10, line => (line.boarder === null ? '' : line.boarder ? '寄宿' : '走读')],
  ['学籍状态', 10, line => chinese(ENROLMENT_WORDS, line.enrolmentStatus)],
  ['户主', 12, line => line.head],
  ['与户主关系', 12, line => line.relation],
  ['乡镇', 14, line => line.town],
  ['村（社区）', 14, line => line.village],
  ['困难类别', 30, line => categoriesOf(line.categories)],
  ['比对结果', 16, line => chinese(ROLL_STATUS_WORDS, line.status)],
]

/** Numbers as far as who asked may read them: ID numbers and registry numbers each by their own rule. */
const readNumber = (
  context: OperationContext,
  cipher: string | null,
  field: 'Student.idNumber' | 'Student.registryNumber',
): string => {
  if (!cipher) return ''
  const number = context.personalData.decrypt(cipher)
  const sight = sightOf(context.principal, field)
  return sight === 'WHOLE' ? number : sight === 'LAST_FOUR' ? lastFour(number) : ''
}

/** The roll of a region or school as a 花名册. */
export const rollWorkbook: MakeExport = async (context, { region = '', schoolCode = '', status = '' }) => {
  const lines = shaped<Line>(await rows(context.em, rollExportSheet, { region, schoolCode, status }))
  context.concerns(...lines.flatMap(line => [line.studentId, line.memberId]))
  const body = lines.map(line =>
    ROLL_COLUMNS.map(([heading, , cell]) =>
      cell(line, cipher =>
        readNumber(context, cipher, heading === '学籍号' ? 'Student.registryNumber' : 'Student.idNumber'),
      ),
    ),
  )
  const { organisationName } = context.principal
  return {
    fileName: `花名册-${region}-${today()}.xlsx`,
    sheets: async () => [paper('花名册', '家庭经济困难学生花名册', organisationName, ROLL_COLUMNS, body)],
  }
}

interface Change {
  kind: string
  name: string
  idCipher: string | null
  school: string | null
  was: string[]
  becomes: string[]
  studentId: string | null
  memberId: string
}

/** Words of what a change was from and is to. */
function said(kind: string, values: readonly (string | null)[]): string {
  if (kind === 'CATEGORY') return categoriesOf(values.filter(value => value !== null))
  if (kind === 'STAGE') return chinese(STAGE_WORDS, values[0] ?? null)
  if (kind === 'SCHOOL') return values[0] ?? ''
  return chinese(ROLL_STATUS_WORDS, values[0] ?? null)
}

const CHANGE_COLUMNS: readonly [string, number][] = [
  ['变动', 14],
  ['姓名', 12],
  ['身份证号', 22],
  ['现就读学校', 24],
  ['变动前', 30],
  ['变动后', 30],
]

/** What moved on the roll of a region between two days. */
export const rollChangesWorkbook: MakeExport = async (context, { region = '', from = '', until = '' }) => {
  const changes = shaped<Change>(await rows(context.em, rollExportChangesSheet, { region, from, until }))
  context.concerns(...changes.flatMap(change => [change.studentId, change.memberId]))
  const body = changes.map(change => [
    chinese(ROLL_CHANGE_WORDS, change.kind),
    change.name,
    readNumber(context, change.idCipher, 'Student.idNumber'),
    change.school,
    said(change.kind, change.was),
    said(change.kind, change.becomes),
  ])
  const title = `家庭经济困难学生名册变动表（${from} 至 ${until}）`
  return {
    fileName: `名册变动-${region}-${from}-${until}.xlsx`,
    sheets: async () => [paper('变动表', title, context.principal.organisationName, CHANGE_COLUMNS, body)],
  }
}
