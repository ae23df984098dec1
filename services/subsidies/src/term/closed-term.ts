import { rows } from '@dianming/shared/database/rows'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { DianmingError } from '@dianming/shared/vocabulary/errors'

/** Throws STATE_NOT_ALLOWED where the county has closed the term's books. */
export async function requireOpenTerm(context: OperationContext, region: string, term: string): Promise<void> {
  const closed = await rows(
    context.em,
    `/* term.closed */ select from subsidies.closed_term where starts_with($1, region) and term = $2`,
    [region, term],
  )
  if (closed.length)
    throw new DianmingError('STATE_NOT_ALLOWED', `${term} 学期已结账`, `the books of ${term} are closed`)
}
