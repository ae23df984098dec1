import type { LookingUp } from '@dianming/shared/caller/personal-data'
import { analyseGrown } from '@dianming/shared/database/planner'
import { run } from '@dianming/shared/database/statement'
import { bytes, type ImportJob, type ImportKind } from '@dianming/shared/http/imports/import-kind'
import type { RowReader } from '@dianming/shared/http/imports/row-reader'
import type { Column } from '@dianming/shared/http/imports/table-file'
import { wordIn } from '@dianming/shared/http/imports/word-in'
import { nameKey } from '@dianming/shared/identity/name'
import type pg from 'pg'
import {
  trainingImportEnter,
  trainingImportPerson,
  trainingImportPersonColumns,
  trainingImportRefused,
  trainingImportSessions,
  trainingImportStaged,
  trainingImportTaken,
} from '../generated/statements.js'
import { parseYesNo } from '../pairing-import/help-words.js'
import type { TrainingKind } from '../training/training.entity.js'

const KINDS: Record<string, TrainingKind> = {
  工种: 'TRADE',
  技能: 'TRADE',
  工种技能: 'TRADE',
  职业技能: 'TRADE',
  种植: 'FARMING',
  养殖: 'FARMING',
  种植养殖: 'FARMING',
  种养: 'FARMING',
  农业: 'FARMING',
  创业: 'BUSINESS',
  经营: 'BUSINESS',
  创业经营: 'BUSINESS',
  电商: 'IT',
  电子商务: 'IT',
  计算机: 'IT',
  家政: 'CARE',
  护理: 'CARE',
  家政护理: 'CARE',
  政策: 'POLICY',
  政策宣讲: 'POLICY',
}
const parseKind = wordIn(KINDS)
const column = (isRequired: boolean, key: string, ...headings: string[]): Column => ({ key, headings, isRequired })
const COLUMNS: readonly Column[] = [
  column(true, 'number', '期次', '班次', '场次', '培训期次'),
  column(true, 'title', '题目', '培训题目', '培训名称', '培训内容'),
  column(true, 'on', '日期', '培训日期', '开班日期'),
  column(true, 'host', '主办', '主办单位', '承办单位', '培训机构'),
  column(false, 'kind', '类别', '培训类别'),
  column(false, 'lessons', '课时', '学时'),
  column(true, 'name', '姓名', '学员姓名', '参训人员'),
  column(false, 'idNumber', '身份证号', '证件号码', '身份证号码', '公民身份号码'),
  column(false, 'attended', '到课', '是否到课', '出勤'),
  column(false, 'certificateName', '证书名称', '证书'),
  column(false, 'certificateNumber', '证书编号', '证书号'),
  column(false, 'foundJobOn', '就业日期', '上岗日期'),
  column(false, 'employer', '就业单位', '用工单位'),
  column(false, 'allowance', '补贴', '培训补贴', '补贴金额'),
  column(false, 'allowancePayer', '补贴单位', '补贴发放单位'),
]
const LESSONS = /^([1-9]\d?|[1-3]\d\d|400)$/

/** Who came to which session, and what came of it. */
export const trainingImport: ImportKind = {
  name: 'TrainingImport',
  examples: {
    number: '第 12 期',
    title: '电工技能培训',
    on: '2020-03-01',
    host: '区就业服务中心',
    kind: '工种技能',
    name: '李小明',
    idNumber: '11010519491231002X',
    attended: '是',
    certificateNumber: 'ZS-0001',
  },
  columns: () => COLUMNS,
  staged: trainingImportStaged,
  stage: stageTraining,
  apply: applyTraining,
}

function stageTraining(reader: RowReader, job: ImportJob, personalData: LookingUp): (string | null)[] {
  const name = reader.required('name')
  const on = reader.pastDate('on', true)
  const document = reader.documentNumber('idNumber', on ?? job.asOf)
  const kind = reader.parsed('kind', 'TRAINING_KIND_UNKNOWN', parseKind, false) ?? 'TRADE'
  const lessons = reader.parsed('lessons', 'LESSONS_UNKNOWN', text => (LESSONS.test(text) ? text : null), false)
  const certificate = reader.text('certificateNumber')
  const foundJobOn = reader.pastDate('foundJobOn', false)
  const allowance = reader.amount('allowance', false)
  const payer = reader.text('allowancePayer') || reader.text('host')
  // a list of a session says who came, unless it says otherwise
  const attended = reader.parsed('attended', 'YES_NO_UNKNOWN', parseYesNo, false) ?? true
  if (!attended && (certificate || foundJobOn || allowance !== null)) reader.reject('attended', 'OUTCOME_OF_ABSENTEE')
  if (foundJobOn && on && foundJobOn < on) reader.reject('foundJobOn', 'JOB_BEFORE_TRAINING')
  if (!document.number) reader.warn('idNumber', 'TRAINEE_BY_NAME')
  return [
    reader.required('number'),
    reader.required('title'),
    on,
    reader.required('host'),
    kind,
    lessons,
    name,
    nameKey(name),
    bytes(document.number ? personalData.lookUp('id', document.number) : null),
    document.number ? personalData.encrypt(document.number) : null,
    String(attended),
    reader.text('certificateName') || null,
    certificate || null,
    foundJobOn,
    reader.text('employer') || null,
    allowance?.toString() ?? null,
    allowance === null ? null : payer,
  ]
}

async function applyTraining(client: pg.PoolClient, job: ImportJob): Promise<void> {
  const scope = { region: job.region, organisation: job.organisation, register: job.options.register ?? null }
  await run(client, trainingImportPersonColumns)
  await run(client, trainingImportPerson, { region: scope.region, register: scope.register })
  await run(client, trainingImportRefused)
  await run(client, trainingImportSessions, { region: scope.region, organisation: scope.organisation })
  await run(client, trainingImportTaken, { region: scope.region, organisation: scope.organisation })
  await run(client, trainingImportEnter, { region: scope.region, organisation: scope.organisation })
  await analyseGrown(client, 'households.training_session')
  await analyseGrown(client, 'households.training_place')
}
