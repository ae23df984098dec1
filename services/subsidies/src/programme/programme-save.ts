import { rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { BadInput, DianmingError, Forbidden, NotFound } from '@dianming/shared/vocabulary/errors'
import {
  programmeSave,
  programmeStackingProgrammes,
  programmeStackingSave,
  programmeStackingTurned,
  programmeStandardLock,
  programmeStandardProgramme,
  programmeStandardSave,
  programmeStandardUsed,
  programmeStandardVersions,
  programmeWas,
} from '../generated/statements.js'
import { Programme, StackingRule, Standard } from './programme.entity.js'
import type { SaveProgrammeInput, SaveStackingRuleInput, SaveStandardInput } from './programme-save.resolver.js'

/** Ten million yuan a term is no standard of anybody. */
const MAX_FEN = 1_000_000_000n
const CODE = /^[A-Z][A-Z0-9_]{1,39}$/
const MONTH_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const NATIONWIDE = '00'

/** A county writes the rules of its own region, the platform any. */
function requireOwn(context: OperationContext, region: string): void {
  if (context.principal.audience === 'EDUCATION') context.requireRegion(region)
  else if (context.principal.audience !== 'PLATFORM') throw new Forbidden()
}
const requireSource = (source: string): string => {
  if (!source.trim()) throw new BadInput('请写明依据文件', 'name the document that says so')
  return source.trim()
}
const termAfter = (term: string): string => {
  const first = Number(term.slice(0, 4))
  return term.endsWith('-1') ? `${first}-${first + 1}-2` : `${first + 1}-${first + 2}-1`
}

/**
 * Writes a programme, new or as it holds from now on. Errors: FORBIDDEN for a wider region than the caller's, BAD_USER_INPUT, and
 * STATE_NOT_ALLOWED for what would change whose programme it is or the kind of its money once it was paid.
 */
export async function saveProgramme(context: OperationContext, input: SaveProgrammeInput): Promise<Programme> {
  requireOwn(context, input.region)
  check(input)
  const { em } = context
  const [was] = await rows(em, programmeWas, { code: input.code })
  if (was && input.isNew)
    throw new DianmingError(
      'CONFLICT',
      `代码 ${input.code} 已被使用，请换一个`,
      `the code ${input.code} is taken; choose another one`,
    )
  if (was) requireOwn(context, was.region)
  if (was?.isPaid && (was.form !== input.form || was.region !== input.region))
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      '已有应享记录，项目的地区和形式不能再改；请另立项目',
      'it has entitlements: region and form stay; make another programme',
    )
  const { isNew: _, ...programme } = input
  await rows(em, programmeSave, {
    ...programme,
    name: input.name.trim(),
    english: input.english?.trim() || null,
    payer: input.payer.trim(),
    fromTerm: input.fromTerm ?? null,
    untilTerm: input.untilTerm ?? null,
    source: requireSource(input.source),
    madeBy: context.principal.organisation,
  })
  em.clear()
  context.forget()
  const saved = await em.findOne(Programme, { code: input.code })
  if (!saved) throw new NotFound('该资助项目')
  return saved
}

function check(input: SaveProgrammeInput): void {
  if (!CODE.test(input.code)) throw new BadInput('code 应为大写字母开头的代码', 'code is like CE_LIVING')
  if (!input.name.trim() || !input.payer.trim()) throw new BadInput('请填写名称和发放单位', 'give name and payer')
  if (!['CASH', 'WAIVER'].includes(input.form)) throw new BadInput('form 应为 CASH 或 WAIVER', 'form is CASH or WAIVER')
  if (!input.stages.length || !input.categories.length)
    throw new BadInput('请至少选择一个学段和一个类别', 'choose a stage and a category at least')
  const days = [
    input.censusAutumn,
    input.censusSpring,
    input.openingAutumn,
    input.openingSpring,
    input.payByAutumn,
    input.payBySpring,
  ]
  if (!days.every(day => MONTH_DAY.test(day))) throw new BadInput('日期应如 03-31', 'days are like 03-31')
  if (input.untilTerm && input.fromTerm && input.untilTerm < input.fromTerm)
    throw new BadInput('untilTerm 不能早于 fromTerm', 'untilTerm is not before fromTerm')
}

interface Version {
  fromTerm: string
  untilTerm: string | null
  amount: bigint
}

/**
 * Writes a version of a standard: from a term on, until it says or a newer one begins. The same term again corrects it while nothing
 * was named by it. Errors: FORBIDDEN, NOT_FOUND for an unknown programme, BAD_USER_INPUT for an amount that is none or a stage that
 * the programme does not reach, CONFLICT for a version that overlaps another or leaves a hole, STATE_NOT_ALLOWED for one in use.
 */
export async function saveStandard(context: OperationContext, input: SaveStandardInput): Promise<Standard> {
  requireOwn(context, input.region)
  if (input.amountPerTerm <= 0n || input.amountPerTerm > MAX_FEN)
    throw new BadInput('标准应大于 0、不超过一千万元', 'a standard is above zero and at most ten million yuan')
  if (input.untilTerm && input.untilTerm < input.fromTerm)
    throw new BadInput('untilTerm 不能早于 fromTerm', 'untilTerm is not before fromTerm')
  const source = requireSource(input.source)
  const { em } = context
  const [programme] = await rows(em, programmeStandardProgramme, { programme: input.programme })
  if (!programme) throw new NotFound('该资助项目')
  if (!programme.stages.includes(input.stage))
    throw new BadInput('该项目不含此学段', 'the programme does not reach this stage')
  if (programme.region !== NATIONWIDE && !input.region.startsWith(programme.region))
    throw new BadInput('标准的地区应在项目的地区之内', 'a standard’s region lies within its programme’s')
  const categories = input.categories?.length ? [...new Set(input.categories)].sort() : null
  const standard = {
    programme: input.programme,
    stage: input.stage,
    boarder: input.boarder ?? null,
    tier: input.tier?.trim() || null,
    categories,
    region: input.region,
  }
  // versions of one standard are written one after the other
  await rows(em, programmeStandardLock, { key: JSON.stringify(Object.values(standard)) })
  const others = await rows(em, programmeStandardVersions, standard)
  const same = others.find(version => version.fromTerm === input.fromTerm)
  fit(
    input,
    others.filter(version => version !== same),
  )
  if (same) await requireUnused(context, input, same)
  await rows(em, programmeStandardSave, {
    ...standard,
    fromTerm: input.fromTerm,
    untilTerm: input.untilTerm ?? null,
    amountFen: input.amountPerTerm,
    source,
    organisation: context.principal.organisation,
  })
  context.forget()
  return Object.assign(new Standard(), {
    ...input,
    programmeCode: input.programme,
    boarder: input.boarder ?? null,
    tier: input.tier?.trim() || null,
    categories,
    untilTerm: input.untilTerm ?? null,
    source,
  })
}

/** A version neither overlaps another one nor leaves a term between them without any; an open end is ended by the next one. */
function fit(input: SaveStandardInput, others: Version[]): void {
  const before = others.findLast(version => version.fromTerm < input.fromTerm)
  const after = others.find(version => version.fromTerm > input.fromTerm)
  if (before?.untilTerm && before.untilTerm >= input.fromTerm)
    throw new DianmingError(
      'CONFLICT',
      `与 ${before.fromTerm} 起至 ${before.untilTerm} 的标准重叠`,
      `overlaps the version from ${before.fromTerm} until ${before.untilTerm}`,
    )
  if (before?.untilTerm && termAfter(before.untilTerm) !== input.fromTerm)
    throw new DianmingError(
      'CONFLICT',
      `${before.untilTerm} 之后有学期没有标准`,
      `leaves terms after ${before.untilTerm} without a standard`,
    )
  if (after && input.untilTerm && input.untilTerm >= after.fromTerm)
    throw new DianmingError(
      'CONFLICT',
      `与 ${after.fromTerm} 起的标准重叠`,
      `overlaps the version from ${after.fromTerm}`,
    )
  if (after && input.untilTerm && termAfter(input.untilTerm) !== after.fromTerm)
    throw new DianmingError(
      'CONFLICT',
      `${input.untilTerm} 之后有学期没有标准`,
      `leaves terms after ${input.untilTerm} without a standard`,
    )
}

async function requireUnused(context: OperationContext, input: SaveStandardInput, was: Version): Promise<void> {
  if (BigInt(was.amount) === input.amountPerTerm) return
  const used = await rows(context.em, programmeStandardUsed, {
    programme: input.programme,
    stage: input.stage,
    fromTerm: input.fromTerm,
    region: input.region,
  })
  if (used.length)
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      '已按该标准编制发放批次；请自以后的学期起另立新标准',
      'money was drafted by it; write a new version from a later term',
    )
}

/** Says how two programmes stack in a region; the same pair again changes it. FORBIDDEN, NOT_FOUND, BAD_USER_INPUT. */
export async function saveStackingRule(context: OperationContext, input: SaveStackingRuleInput): Promise<StackingRule> {
  requireOwn(context, input.region)
  const source = requireSource(input.source)
  if (input.programme === input.other) throw new BadInput('请给出两个不同的项目', 'give two programmes')
  const { em } = context
  const known = await rows(em, programmeStackingProgrammes, { programmes: [input.programme, input.other] })
  if (known.length < 2) throw new NotFound('该资助项目')
  const [turned] = await rows(em, programmeStackingTurned, {
    other: input.other,
    programme: input.programme,
    region: input.region,
  })
  if (turned)
    throw new DianmingError(
      'CONFLICT',
      '这两个项目在该地区已有相反方向的规则',
      'there is a rule of these two the other way round',
    )
  await rows(em, programmeStackingSave, {
    programme: input.programme,
    other: input.other,
    effect: input.effect,
    region: input.region,
    source,
    organisation: context.principal.organisation,
  })
  context.forget()
  return Object.assign(new StackingRule(), {
    programmeCode: input.programme,
    otherCode: input.other,
    effect: input.effect,
    region: input.region,
    source,
  })
}
