import { createHash } from 'node:crypto'
import { rows } from '../database/statement.js'
import { subgraphRequestAnswer, subgraphRequestFirst, subgraphRequestKnown } from '../generated/statements.js'
import { BadInput, DianmingError } from '../vocabulary/errors.js'
import type { OperationContext } from './operation.js'

const MAX_KEY = 200

/** JSON of a value with its keys in order, those without a value left out; a bigint as its digits. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'bigint') return part.toString()
    return part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, value]) => value !== null)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part
  })

/**
 * Does a write once for an idempotency key of the caller's organisation, and answers the id of its row: `work` makes it under the
 * id that it is given. The same key and content again, also at the same time, answers the same id; other content is
 * IDEMPOTENCY_KEY_REUSED. Where `work` answers another id, the request stands for that row, which was there before.
 */
export async function requestOnce(
  context: OperationContext,
  operation: string,
  { idempotencyKey, ...content }: { idempotencyKey: string },
  work: (id: string) => Promise<unknown>,
): Promise<string> {
  if (idempotencyKey.length < 1 || idempotencyKey.length > MAX_KEY)
    throw new BadInput(`idempotencyKey 应为 1 到 ${MAX_KEY} 个字符`, `idempotencyKey has 1 to ${MAX_KEY} characters`)
  const { em, principal } = context
  const digest = createHash('sha256')
    .update(canonical([operation, content]))
    .digest()
  const [first] = await rows(em, subgraphRequestFirst, {
    organisation: principal.organisation,
    idempotencyKey,
    operation,
    digest,
  })
  if (first) {
    const { organisation } = principal
    const other = await work(first.id)
    if (typeof other !== 'string' || other === first.id) return first.id
    await rows(em, subgraphRequestAnswer, { organisation, idempotencyKey, id: other })
    return other
  }
  const [known] = await rows(em, subgraphRequestKnown, { organisation: principal.organisation, idempotencyKey })
  if (!known?.digest.equals(digest))
    throw new DianmingError(
      'IDEMPOTENCY_KEY_REUSED',
      '该幂等键已用于另一内容的请求，请换一个',
      'this key stood for another request; take a new one',
    )
  return known.id
}
