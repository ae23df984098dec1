import { rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import { findingDecide } from '../generated/statements.js'
import type { Finding, Verdict } from './finding.entity.js'
import { loadFindings } from './finding.service.js'

const MAX_AT_ONCE = 200

/** A decision on one finding. */
export interface FindingDecision {
  findingId: string
  verdict: keyof typeof Verdict
  reason: string
  until?: string | null
}

/**
 * Stores what the caller's organisation thinks of findings; its newest word counts until the day named. All or none. Errors:
 * NOT_FOUND for a finding that is gone or not to be seen, BAD_USER_INPUT without a reason, with a day that is past, or for one twice.
 */
export async function decideFindings(context: OperationContext, inputs: FindingDecision[]): Promise<Finding[]> {
  const { principal, em } = context
  if (inputs.length < 1 || inputs.length > MAX_AT_ONCE)
    throw new BadInput(`一次可处理 1 到 ${MAX_AT_ONCE} 条`, `from 1 to ${MAX_AT_ONCE} at once`)
  if (inputs.some(input => !saysWhy(input.reason))) throw new BadInput('请写明理由', 'say why')
  if (inputs.some(input => input.until && input.until < today()))
    throw new BadInput('until 不能早于今天', 'until is not before today')
  await context.holdLookups()
  const found = await loadFindings(
    context,
    inputs.map(input => input.findingId),
  )
  if (inputs.some(input => !found.has(input.findingId))) throw new NotFound('该发现')
  const decidable = [...found.values()]
  if (decidable.some(finding => finding.rule === 'UNRESOLVED_MATCH'))
    throw new BadInput('待核对匹配请到队列逐条核对', 'matches are decided one by one in the review queue')
  if (new Set(decidable.map(finding => finding.key)).size < inputs.length)
    throw new BadInput('同一条发现出现了两次', 'one finding stands twice')
  await rows(em, findingDecide, {
    keys: inputs.map(input => found.get(input.findingId)?.key ?? null),
    findingIds: inputs.map(input => input.findingId),
    verdicts: inputs.map(input => input.verdict),
    inputs: inputs.map(input => input.reason.trim()),
    inputs2: inputs.map(input => input.until ?? null),
    subject: principal.subject,
    organisation: principal.organisation,
    organisationName: principal.organisationName,
    region: principal.region,
    schools: principal.schools,
  })
  context.forget()
  const decided = await loadFindings(
    context,
    inputs.map(input => input.findingId),
  )
  return inputs.map(input => {
    const finding = decided.get(input.findingId)
    if (!finding) throw new NotFound('该发现')
    return finding
  })
}
