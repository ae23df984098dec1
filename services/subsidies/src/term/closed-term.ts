import { rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { DianmingError } from '@dianming/shared/vocabulary/errors'
import { termClosed } from '../generated/statements.js'

/** Throws STATE_NOT_ALLOWED where the county has closed the term's books. */
export async function requireOpenTerm(context: OperationContext, region: string, term: string): Promise<void> {
  const closed = await rows(context.em, termClosed, { region, term })
  if (closed.length)
    throw new DianmingError('STATE_NOT_ALLOWED', `${term} 学期已结账`, `the books of ${term} are closed`)
}
