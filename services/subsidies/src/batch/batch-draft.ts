import { patiently } from '@dianming/shared/database/lock'
import { row, rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { requestOnce } from '@dianming/shared/subgraph/request-once'
import { BadInput, DianmingError, NotFound } from '@dianming/shared/vocabulary/errors'
import { LEFT_OUT_WORDS } from '@dianming/shared/vocabulary/words'
import { countyRule } from '../county-rule/county-rule.service.js'
import {
  batchAhead,
  batchAheadTold,
  batchDraft,
  batchDrafted,
  batchLeft,
  batchLock,
  batchNamed,
  batchNet,
  batchOpen,
  batchTold,
  batchTotals,
} from '../generated/statements.js'
import { listProgrammes } from '../programme/programme.service.js'
import { requireOpenTerm } from '../term/closed-term.js'
import type { Batch, BatchKind } from './batch.entity.js'
import { requireBatch } from './batch.service.js'

/** What a request to draft says. */
export interface NewBatch {
  kind: BatchKind
  region: string
  term: string
  programmes?: string[] | null
  originId?: string | null
  netClawbacks?: boolean | null
  idempotencyKey: string
}

/**
 * Drafts a batch of the caller's region, once for its key: everything that its kind pays and that is not paid or planned elsewhere.
 * Errors: FORBIDDEN, BAD_USER_INPUT for programmes that are unknown, do not reach the region or mix money and waivers, NOT_FOUND for
 * an origin, STATE_NOT_ALLOWED for a closed term or when there is nothing to pay (it says who is left out, and why).
 */
export async function draftBatch(context: OperationContext, input: NewBatch): Promise<Batch> {
  context.requireRegion(input.region)
  const id = await requestOnce(context, 'draftBatch', { ...input }, batchId =>
    patiently(context, () => enter(context, batchId, input)),
  )
  return requireBatch(context, id)
}

async function enter(context: OperationContext, batchId: string, input: NewBatch): Promise<void> {
  const { em, principal } = context
  const { kind, region, term } = input
  // one draft of a county at a time, and none beside a naming of the term
  await rows(em, batchLock, { county: `batch ${region.slice(0, 6)}`, naming: `naming ${term}` })
  await requireOpenTerm(context, region, term)
  const { codes, form } = await programmesToPay(context, input)
  if (input.originId && (await requireBatch(context, input.originId)).region !== region) throw new NotFound('原批次')
  const { needsSchoolCheck } = await countyRule(context, region)
  await rows(em, batchOpen, {
    batchId,
    region,
    term,
    kind,
    form,
    codes,
    originId: input.originId ?? null,
    netClawbacks: input.netClawbacks ?? false,
    organisation: principal.organisation,
    organisationName: principal.organisationName,
    subject: principal.subject,
  })
  await rows(em, batchDrafted, { batchId, organisation: principal.organisation, subject: principal.subject })
  if (kind === 'ADVANCE') {
    await requireUnnamed(context, region, term)
    await rows(em, batchAhead, { region, term, codes, organisation: principal.organisation })
    await rows(em, batchAheadTold, { subject: principal.subject, region, term, codes })
  }
  const made = await row(em, batchDraft, {
    batchId,
    kind,
    region,
    term,
    codes,
    organisation: principal.organisation,
    organisationName: principal.organisationName,
    needsCheck: needsSchoolCheck,
  })
  if (!made?.drafted) throw nothingToPay((made?.leftOut ?? []) as LeftOut[])
  if (input.netClawbacks && kind !== 'CLAWBACK')
    await rows(em, batchNet, { batchId, region, term, codes, organisationName: principal.organisationName })
  await rows(em, batchTold, { batchId, subject: principal.subject })
  await rows(em, batchLeft, { batchId, leftOut: JSON.stringify(made.leftOut) })
  await rows(em, batchTotals, { batchId })
}

/** Last term's list stands only until the term's own is named. */
async function requireUnnamed(context: OperationContext, region: string, term: string): Promise<void> {
  const named = await rows(context.em, batchNamed, { region, term })
  if (named.length)
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      '该学期已点名，请按名单正常发放或补差',
      'the term is named; pay by its own list',
    )
}

/** Persons who are left out of a batch, by reason. */
interface LeftOut {
  reason: string
  persons: number
}

function nothingToPay(leftOut: LeftOut[]): DianmingError {
  const [chinese, english] = [0, 1].map(n =>
    leftOut
      .map(({ reason, persons }) => `${(LEFT_OUT_WORDS[reason] ?? [reason, reason])[n]} ${persons}`)
      .join(n ? ', ' : '、'),
  )
  return new DianmingError(
    'STATE_NOT_ALLOWED',
    `没有可发放的名单${chinese ? `：${chinese}` : ''}`,
    `nothing to pay${english ? `: ${english}` : ''}`,
  )
}

/** Programmes to pay: those asked for, each checked, or all of one form that are named in the region at the term. */
async function programmesToPay(
  context: OperationContext,
  { region, term, programmes }: NewBatch,
): Promise<{ codes: string[]; form: string }> {
  const there = (await listProgrammes(context, region, term)).filter(({ form }) => ['CASH', 'WAIVER'].includes(form))
  const asked = programmes
    ? programmes.map(code => ({ code, programme: there.find(each => each.code === code) }))
    : there
        .filter(({ mode, form }) => mode === 'NAMED' && form === 'CASH')
        .map(programme => ({ code: programme.code, programme }))
  const unknown = asked.filter(({ programme }) => !programme).map(({ code }) => code)
  if (unknown.length || asked.length === 0)
    throw new BadInput(
      `${unknown.join('、')} 在该地区该学期没有可发放的资助项目`,
      `${unknown.join(', ')}: no programme to pay there at that term`,
    )
  const forms = new Set(asked.map(({ programme }) => programme?.form ?? ''))
  if (forms.size > 1) throw new BadInput('发放与减免请分开编制批次', 'money and waivers are not of one batch')
  return { codes: [...new Set(asked.map(({ code }) => code))].sort(), form: [...forms][0] ?? 'CASH' }
}
