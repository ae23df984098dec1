import type { LookingUp } from '@dianming/shared/caller/personal-data'
import { analyseGrown } from '@dianming/shared/database/planner'
import { run } from '@dianming/shared/database/statement'
import { arrayLiteral, bytes, type ImportJob, type ImportKind } from '@dianming/shared/http/imports/import-kind'
import type { RowReader } from '@dianming/shared/http/imports/row-reader'
import type { Column } from '@dianming/shared/http/imports/table-file'
import { nameKey } from '@dianming/shared/identity/name'
import { parseRegistryNumber } from '@dianming/shared/identity/registry-number'
import { isId } from '@dianming/shared/subgraph/operation'
import type pg from 'pg'
import {
  needImportChildColumns,
  needImportEnter,
  needImportOffRoll,
  needImportRefused,
  needImportStaged,
  needImportStudent,
} from '../generated/statements.js'

const column = (isRequired: boolean, key: string, ...headings: string[]): Column => ({ key, headings, isRequired })
/** Things of the catalogue that a survey asks for, each under its own headings. */
const ITEMS: Readonly<Record<string, readonly string[]>> = {
  PHONE: ['手机', '智能手机', '有无手机'],
  TABLET: ['平板电脑', '平板', '学习机'],
  COMPUTER: ['电脑', '计算机', '有无电脑'],
  DATA_PLAN: ['流量', '手机流量', '流量卡'],
  BROADBAND: ['宽带', '网络', '有无网络', '宽带网络'],
  BOOKS: ['图书', '教辅', '课外书'],
  STATIONERY: ['学习用品', '文具', '书包'],
  CLOTHING: ['衣物', '棉衣', '校服'],
  TUTORING: ['学业辅导', '辅导'],
  COUNSELLING: ['心理辅导', '心理咨询'],
}
const COLUMNS: readonly Column[] = [
  column(false, 'studentId', '学生编号'),
  column(false, 'registryNumber', '学籍号', '全国学籍号'),
  column(true, 'name', '姓名', '学生姓名'),
  column(false, 'grade', '年级'),
  column(false, 'className', '班级'),
  ...Object.entries(ITEMS).map(([code, headings]) => column(false, code, ...headings)),
  column(false, 'reason', '原因', '缺少原因'),
  column(false, 'note', '备注', '说明'),
]
const HAS = /^(有|已有|是|√|✓|y|yes|1)$/i
const HAS_NOT = /^(无|没有|缺|缺少|否|×|✗|x|n|no|0)$/i
const UNCLEAR = /^(不清|不清楚|不详|未知|-|—|\/|\?|？)$/
const REASONS: [RegExp, string][] = [
  [/坏|损/, 'BROKEN'],
  [/遗失|丢|被盗/, 'LOST'],
  [/合用|共用|与.*用/, 'SHARED'],
]

/** What a cell says: NEEDED, THERE, or that it was not found out; null for anything else. */
const answerOf = (text: string): 'NEEDED' | 'THERE' | 'UNCLEAR' | null =>
  HAS.test(text) ? 'THERE' : HAS_NOT.test(text) ? 'NEEDED' : UNCLEAR.test(text) ? 'UNCLEAR' : null

/** A school's survey of what its children are missing, a column an item. */
export const needImport: ImportKind = {
  name: 'NeedImport',
  examples: { name: '李小明', className: '3班', PHONE: '无', BROADBAND: '有', reason: '损坏' },
  columns: () => COLUMNS,
  staged: needImportStaged,
  stage: stageNeeds,
  apply: applyNeeds,
}

function stageNeeds(reader: RowReader, _job: ImportJob, personalData: LookingUp): (string | null)[] {
  const ref = reader.text('studentId')
  if (ref && !isId(ref)) reader.reject('studentId', 'STUDENT_NOT_FOUND')
  const written = reader.digits('registryNumber')
  const registry = written ? parseRegistryNumber(written) : null
  if (written && !registry && !ref) reader.reject('registryNumber', 'REGISTRY_NUMBER_FORMAT')
  const answers = Object.keys(ITEMS).map(
    code => [code, reader.parsed(code, 'NEED_ANSWER_UNKNOWN', answerOf, false)] as const,
  )
  const saying = (answer: string) => answers.filter(([, said]) => said === answer).map(([code]) => code)
  const reason = reader.text('reason')
  return [
    isId(ref) ? ref : null,
    bytes(registry && personalData.lookUp('registry', registry.number)),
    nameKey(reader.required('name')),
    arrayLiteral(saying('NEEDED')),
    arrayLiteral(saying('THERE')),
    REASONS.find(([words]) => words.test(reason))?.[1] ?? 'NONE',
    reader.text('note') || null,
  ]
}

async function applyNeeds(client: pg.PoolClient, job: ImportJob): Promise<void> {
  await run(client, needImportChildColumns)
  await run(client, needImportStudent, { region: job.region, schools: job.options.schools?.split(',') ?? null })
  await run(client, needImportRefused)
  await run(client, needImportOffRoll)
  await run(client, needImportEnter, { on: job.asOf, organisation: job.organisation, subject: job.subject })
  await analyseGrown(client, 'donations.need_record')
}
