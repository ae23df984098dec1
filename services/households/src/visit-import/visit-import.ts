import { createHash } from 'node:crypto'
import type { LookingUp } from '@dianming/shared/caller/personal-data'
import { analyseGrown } from '@dianming/shared/database/planner'
import { run } from '@dianming/shared/database/statement'
import { bytes, type ImportJob, type ImportKind } from '@dianming/shared/http/imports/import-kind'
import type { RowReader } from '@dianming/shared/http/imports/row-reader'
import type { Column } from '@dianming/shared/http/imports/table-file'
import type pg from 'pg'
import {
  visitImportEnter,
  visitImportOutcome,
  visitImportPairing,
  visitImportPairingColumns,
  visitImportRefused,
  visitImportStaged,
} from '../generated/statements.js'
import { parsePayer, parseVisitKind, parseWay, parseYesNo } from '../pairing-import/help-words.js'
import { readWho, WHO_COLUMNS } from '../pairing-import/target-of-row.js'
import { MAX_COMFORT_FEN } from '../visit/visit.service.js'

const column = (isRequired: boolean, key: string, ...headings: string[]): Column => ({ key, headings, isRequired })
const COLUMNS: readonly Column[] = [
  ...WHO_COLUMNS,
  column(true, 'on', '走访日期', '日期'),
  column(true, 'kind', '走访类型', '类型', '走访内容'),
  column(false, 'way', '方式', '走访方式'),
  column(false, 'lessons', '课时', '课时数'),
  column(false, 'comfortMoney', '慰问金', '慰问金（元）', '慰问金额'),
  column(false, 'paidFrom', '出资', '资金来源', '慰问金来源'),
  column(false, 'signed', '签收', '是否签收'),
  column(false, 'notes', '记录', '走访记录', '备注'),
  column(false, 'another', '另一次', '同日另一次'),
]
const LESSONS = /^([1-9]|1[0-2])$/

/** Sheets of visits that helpers filled in on paper. */
export const visitImport: ImportKind = {
  name: 'VisitImport',
  examples: {
    helper: '李小明',
    organisation: '区审计局',
    staffNumber: 'A012',
    householdNumber: 'H0012',
    register: '乡村振兴局',
    on: '2020-03-01',
    kind: '送温暖',
    way: '上门',
    comfortMoney: '500',
    paidFrom: '财政',
    signed: '是',
  },
  columns: () => COLUMNS,
  staged: visitImportStaged,
  stage: stageVisit,
  apply: applyVisits,
}

function stageVisit(reader: RowReader, job: ImportJob, personalData: LookingUp): (string | null)[] {
  const who = readWho(reader, job, personalData)
  const on = reader.pastDate('on', true)
  const kind = reader.parsed('kind', 'VISIT_KIND_UNKNOWN', parseVisitKind)
  const way = reader.parsed('way', 'VISIT_WAY_UNKNOWN', parseWay, false) ?? 'HOME'
  const lessons = reader.parsed('lessons', 'LESSONS_UNKNOWN', text => (LESSONS.test(text) ? text : null), false)
  const money = reader.amount('comfortMoney', false)
  const paidFrom = reader.parsed('paidFrom', 'PAYER_UNKNOWN', parsePayer, false)
  const isSigned = reader.parsed('signed', 'YES_NO_UNKNOWN', parseYesNo, false) ?? false
  const notes = reader.text('notes')
  const isAnother = reader.parsed('another', 'YES_NO_UNKNOWN', parseYesNo, false) ?? false
  if (kind === 'HOME_TEACHING' && !lessons) reader.reject('lessons', 'VALUE_MISSING')
  if (kind !== 'HOME_TEACHING' && lessons) reader.reject('lessons', 'LESSONS_OF_ANOTHER_KIND')
  if (money !== null && money > MAX_COMFORT_FEN) reader.reject('comfortMoney', 'COMFORT_TOO_MUCH')
  if (money !== null && !paidFrom) reader.reject('paidFrom', 'VALUE_MISSING')
  if (money !== null && !isSigned) reader.reject('signed', 'COMFORT_NOT_SIGNED')
  const payer = money === null ? null : paidFrom
  const said = [kind, way, lessons, money?.toString() ?? null, payer, isSigned, notes]
  return [
    ...who,
    on,
    kind,
    way,
    lessons,
    money?.toString() ?? null,
    payer,
    String(isSigned),
    notes || null,
    String(isAnother),
    bytes(createHash('sha256').update(JSON.stringify(said)).digest()),
  ]
}

async function applyVisits(client: pg.PoolClient, job: ImportJob): Promise<void> {
  const scope = {
    region: job.region,
    schools: job.options.schools?.split(',') ?? null,
    register: job.options.register ?? null,
    organisation: job.organisation,
  }
  await run(client, visitImportPairingColumns)
  await run(client, visitImportPairing, scope)
  await run(client, visitImportRefused)
  await run(client, visitImportEnter, { organisation: job.organisation, subject: job.subject })
  await run(client, visitImportOutcome)
  await analyseGrown(client, 'households.visit')
}
