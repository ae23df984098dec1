import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { requestOnce } from '@dianming/shared/subgraph/request-once'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import { formatYuan } from '@dianming/shared/vocabulary/yuan'
import {
  villageProjectInsert,
  villageProjectInsertOutcome,
  villageProjectInsertParts,
  villageProjectInsertShares,
  villageProjectList,
  villageProjectLoad,
  villageProjectLock,
  villageProjectOutcomes,
  villageProjectParts,
  villageProjectReliefOfPart,
  villageProjectSchool,
  villageProjectSetAmount,
  villageProjectShares,
  villageProjectStep,
  villageProjectYears,
} from '../generated/statements.js'
import { ProjectOutcome, ProjectPart, ProjectShare, VillageProject, VillageYear } from './village-project.entity.js'

const MAX_TEXT = 200
const MAX_ROWS = 50
/** A thousand million yuan. */
const MAX_FEN = 100_000_000_000n

const toProject = (row: RowOf<typeof villageProjectLoad>): VillageProject => made(VillageProject, row)

/** A project by id, as far as the caller may read it. */
export const loadProject = (context: OperationContext, id: string): Promise<VillageProject | null> =>
  rowById(context, villageProjectLoad, (_, row) => toProject(row), id)

async function requireProject(context: OperationContext, id: string): Promise<VillageProject> {
  const project = await loadProject(context, id)
  if (!project) throw new NotFound('该项目')
  return project
}

/** Projects that the caller sees, the newest first. */
export const listProjects = (
  context: OperationContext,
  filter: { village: string | null; schoolId: string | null },
  page: { first: number; after: string | undefined },
) => pageOf(context, { statement: villageProjectList, parameters: filter }, page, toProject)

/** 村史: what was done in a village by name or code, year by year, of what the caller may read. BAD_USER_INPUT without a name. */
export async function villageHistory(
  context: OperationContext,
  village: string,
  town: string | null,
): Promise<VillageYear[]> {
  if (!village) throw new BadInput('请填写村名或区划代码', 'say a village, by name or code')
  return (await rows(context.em, villageProjectYears, { village, town })).map(row => made(VillageYear, row))
}

const ofProjects = async <T extends { projectId: string }>(
  context: OperationContext,
  name: string,
  load: (ids: readonly string[]) => Promise<T[]>,
  id: string,
): Promise<T[]> =>
  (await context.loader<T[]>(name, async ids => Map.groupBy(await load(ids), row => row.projectId)).load(id)) ?? []

/** Parts of a project, corrections too, in their order. */
export const partsOf = (context: OperationContext, id: string): Promise<ProjectPart[]> =>
  ofProjects(
    context,
    'parts.of.project',
    async ids => (await rows(context.em, villageProjectParts, { ids })).map(row => made(ProjectPart, row)),
    id,
  )

/** Who pays how much of a project. */
export const sharesOf = (context: OperationContext, id: string): Promise<ProjectShare[]> =>
  ofProjects(
    context,
    'shares.of.project',
    async ids => (await rows(context.em, villageProjectShares, { ids })).map(row => made(ProjectShare, row)),
    id,
  )

/** What came of a project, by day. */
export const outcomesOf = (context: OperationContext, id: string): Promise<ProjectOutcome[]> =>
  ofProjects(
    context,
    'outcomes.of.project',
    async ids => (await rows(context.em, villageProjectOutcomes, { ids })).map(row => made(ProjectOutcome, row)),
    id,
  )

/** A part of a project, as it is told. */
interface SaidPart {
  purpose: string
  title: string
  amount: bigint
  quantity?: number | null
  unit?: string | null
  approximate?: boolean | null
}
interface SaidShare {
  organisation: string
  uscc?: string | null
  amount: bigint
}
export interface NewProject {
  village: string
  villageCode?: string | null
  town?: string | null
  region?: string | null
  schoolCode?: string | null
  title: string
  funder: string
  amount: bigint
  approximate?: boolean | null
  startedOn: string
  finishedOn?: string | null
  effect?: string | null
  status?: string | null
  parts: SaidPart[]
  shares: SaidShare[]
  idempotencyKey: string
}

const sum = (rows: readonly { amount: bigint }[]): bigint => rows.reduce((total, row) => total + row.amount, 0n)

function requireSum(what: [string, string], rows: readonly { amount: bigint }[], amount: bigint): void {
  const difference = sum(rows) - amount
  if (difference !== 0n)
    throw new BadInput(
      `${what[0]}合计与项目金额相差 ${formatYuan(difference)} 元，请核对`,
      `${what[1]} differ from the amount by ${formatYuan(difference)} yuan`,
    )
}

function check(input: NewProject, region: string): void {
  for (const [text, zh, en] of [
    [input.village, '请填写村名', 'name the village'],
    [input.title, '请填写项目名称', 'name the project'],
    [input.funder, '请填写资金来源', 'say who pays'],
  ] as const)
    if (text.trim().length < 2 || text.length > MAX_TEXT) throw new BadInput(zh, en)
  if (input.amount < 0n || input.amount > MAX_FEN)
    throw new BadInput('金额应为不超过十亿元的正数', 'the amount is positive, of at most a thousand million yuan')
  if (input.villageCode != null && !(/^\d{12}$/.test(input.villageCode) && input.villageCode.startsWith(region)))
    throw new BadInput(
      '村级区划代码应为 12 位，且属于本区县',
      'a village has a code of twelve digits, within the county',
    )
  if (input.startedOn > today() && input.status !== 'PLANNED')
    throw new BadInput('尚未开工的项目请选择“计划”', 'what has not begun is planned')
  if (input.finishedOn != null && (input.finishedOn < input.startedOn || input.finishedOn > today()))
    throw new BadInput('完成日期应在开工之后、今天之前', 'it is finished after it began and not after today')
  if (input.parts.length > MAX_ROWS || input.shares.length > MAX_ROWS)
    throw new BadInput('分项和出资单位各最多 50 行', 'at most 50 parts and 50 shares')
  if (input.parts.some(part => part.amount < 0n) || input.shares.some(share => share.amount < 0n))
    throw new BadInput('分项和出资金额不能为负', 'parts and shares are not negative')
  if (input.parts.length > 0) requireSum(['分项', 'the parts'], input.parts, input.amount)
  if (input.shares.length > 0) requireSum(['出资', 'the shares'], input.shares, input.amount)
  if (input.shares.some(share => share.uscc != null && !/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(share.uscc)))
    throw new BadInput('统一社会信用代码应为 18 位', 'a social credit code has eighteen characters')
}

/**
 * Records money and works for a village or a school, its parts and who pays, to the fen. NOT_FOUND for a school, FORBIDDEN beyond the region,
 * BAD_USER_INPUT with the difference where sums do not agree, IDEMPOTENCY_KEY_REUSED.
 */
export async function recordProject(context: OperationContext, input: NewProject): Promise<VillageProject> {
  const [school] = input.schoolCode ? await rows(context.em, villageProjectSchool, { code: input.schoolCode }) : []
  if (input.schoolCode && !school) throw new NotFound('该学校')
  const region = input.region ?? school?.region.slice(0, 6) ?? context.principal.region ?? ''
  context.requireRegion(region)
  check(input, region)
  const { organisation } = context.principal
  // one part and one payer where nothing else is said
  const parts = input.parts.length > 0 ? input.parts : [{ purpose: 'OTHER', title: input.title, amount: input.amount }]
  const shares = input.shares.length > 0 ? input.shares : [{ organisation: input.funder, amount: input.amount }]
  const id = await requestOnce(context, 'recordVillageProject', { ...input }, async newId => {
    await rows(context.em, villageProjectInsert, {
      id: newId,
      village: input.village.trim(),
      villageCode: input.villageCode ?? null,
      town: input.town?.trim() || school?.town || null,
      region,
      schoolId: school?.id ?? null,
      title: input.title.trim(),
      funder: input.funder.trim(),
      amount: input.amount,
      approximate: input.approximate ?? false,
      startedOn: input.startedOn,
      finishedOn: input.finishedOn ?? null,
      effect: input.effect?.trim() || null,
      status: input.status ?? (input.finishedOn ? 'DONE' : 'RUNNING'),
      usccs: shares.flatMap(share => share.uscc ?? []),
      madeBy: organisation,
    })
    await enterParts(context, newId, parts, null)
    await rows(context.em, villageProjectInsertShares, {
      projectId: newId,
      organisations: shares.map(share => share.organisation.trim()),
      usccs: shares.map(share => share.uscc ?? null),
      amounts: shares.map(share => share.amount),
    })
  })
  context.forget()
  return requireProject(context, id)
}

const enterParts = (
  context: OperationContext,
  projectId: string,
  parts: readonly (SaidPart & { correctsId?: string | null })[],
  reason: string | null,
) =>
  rows(context.em, villageProjectInsertParts, {
    projectId,
    reason,
    purposes: parts.map(part => part.purpose),
    titles: parts.map(part => part.title.trim()),
    amounts: parts.map(part => part.amount),
    quantities: parts.map(part => (part.quantity == null ? null : String(part.quantity))),
    units: parts.map(part => part.unit?.trim() || null),
    approximates: parts.map(part => part.approximate ?? false),
    corrects: parts.map(part => part.correctsId ?? null),
    madeBy: context.principal.organisation,
  })

/** What a part of a project was in truth: by how much it changes, and who pays that. */
export interface CorrectedPart {
  partId: string
  projectId: string
  difference: bigint
  organisation: string
  reason: string
  idempotencyKey: string
}

/**
 * Changes what a part costs by another part that corrects it; the payer's share changes alike, so that both sums stay the amount. NOT_FOUND,
 * BAD_USER_INPUT, STATE_NOT_ALLOWED below nothing or below what households have got of it.
 */
export async function correctPart(context: OperationContext, input: CorrectedPart): Promise<VillageProject> {
  if (!saysWhy(input.reason)) throw new BadInput('请写明更正理由', 'say why')
  if (input.difference === 0n) throw new BadInput('差额不能为 0', 'it differs by something')
  const project = await requireProject(context, input.projectId)
  const id = await requestOnce(context, 'correctProjectPart', { ...input }, async () => {
    await rows(context.em, villageProjectLock, { id: project.id })
    context.forget()
    const parts = await partsOf(context, project.id)
    const part = parts.find(each => each.id === input.partId && each.correctsId === null)
    const share = (await sharesOf(context, project.id)).find(each => each.organisation === input.organisation.trim())
    if (!part) throw new NotFound('该分项')
    if (!share) throw new NotFound('该出资单位')
    const left = sum(parts.filter(each => each.id === part.id || each.correctsId === part.id)) + input.difference
    const [relief] = await rows(context.em, villageProjectReliefOfPart, { id: part.id })
    if (left < (relief?.given ?? 0n) || share.amount + input.difference < 0n)
      throw new DianmingError(
        'STATE_NOT_ALLOWED',
        `更正后不能小于 0，也不能小于已发到户的 ${formatYuan(relief?.given ?? 0n)} 元`,
        'it is neither less than nothing nor than what households have got of it',
      )
    await enterParts(
      context,
      project.id,
      [{ purpose: part.purpose, title: part.title, amount: input.difference, correctsId: part.id }],
      input.reason.trim(),
    )
    await rows(context.em, villageProjectInsertShares, {
      projectId: project.id,
      organisations: [share.organisation],
      usccs: [share.uscc],
      amounts: [input.difference],
    })
    await rows(context.em, villageProjectSetAmount, { id: project.id, amount: sum(parts) + input.difference })
    return project.id
  })
  context.forget()
  return requireProject(context, id)
}

const STATES: Record<string, string> = { PLANNED: '计划', RUNNING: '实施中', DONE: '已完成', CANCELLED: '已取消' }

/** A step of a project: begun, done, cancelled. NOT_FOUND, BAD_USER_INPUT, STATE_NOT_ALLOWED. */
export async function stepProject(
  context: OperationContext,
  input: { projectId: string; status: string; on: string; effect?: string | null },
): Promise<VillageProject> {
  const project = await requireProject(context, input.projectId)
  if (input.status === 'PLANNED') throw new BadInput('不能退回“计划”', 'it does not go back to planned')
  if (input.on > today()) throw new BadInput('日期不能晚于今天', 'the day is not after today')
  if (input.status === 'DONE' && input.on < project.startedOn)
    throw new BadInput('完成日期不能早于开工日期', 'it is finished after it began')
  const from = input.status === 'RUNNING' ? ['PLANNED'] : ['PLANNED', 'RUNNING']
  const [done] = await rows(context.em, villageProjectStep, {
    id: project.id,
    status: input.status,
    finishedOn: input.status === 'DONE' ? input.on : null,
    effect: input.effect?.trim() || null,
    from: input.status === 'DONE' ? ['RUNNING'] : from,
  })
  if (!done)
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      `该项目当前为“${STATES[project.status]}”，不能这样办理`,
      `it is ${project.status}`,
    )
  context.forget()
  return requireProject(context, project.id)
}

/** What came of a project. */
export interface NewOutcome {
  projectId: string
  kind: string
  number?: number | null
  amount?: bigint | null
  on: string
  source: string
}

/** Says what came of a project; of one kind and day again puts it right. NOT_FOUND, BAD_USER_INPUT, STATE_NOT_ALLOWED of one that is only planned. */
export async function recordProjectOutcome(context: OperationContext, input: NewOutcome): Promise<VillageProject> {
  const project = await requireProject(context, input.projectId)
  if (project.status === 'PLANNED' || project.status === 'CANCELLED')
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      '计划中或已取消的项目没有成效',
      'nothing came of what is planned or cancelled',
    )
  if (input.on > today() || input.on < project.startedOn)
    throw new BadInput(`日期应在 ${project.startedOn} 至今天之间`, `the day is from ${project.startedOn} to today`)
  if ((input.kind === 'VILLAGE_INCOME') !== (input.amount != null) || (input.number != null) === (input.amount != null))
    throw new BadInput('村集体收入填金额，其余填数量', 'income is an amount, all else a number')
  if ((input.amount ?? 0n) < 0n || (input.number ?? 0) < 0) throw new BadInput('不能为负', 'it is not negative')
  if (!saysWhy(input.source)) throw new BadInput('请写明数据来源', 'say who says so')
  await rows(context.em, villageProjectInsertOutcome, {
    projectId: project.id,
    kind: input.kind,
    number: input.number ?? null,
    amount: input.amount ?? null,
    on: input.on,
    source: input.source.trim(),
    madeBy: context.principal.organisation,
  })
  context.forget()
  return requireProject(context, project.id)
}
