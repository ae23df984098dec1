import { rows } from '../database/rows.js'
import { isId, type OperationContext } from './operation.js'

/**
 * The row of an id, those of one operation in one statement; null when there is none to see. `statement` takes the ids as $1 and
 * answers rows whose `id` is what was asked with.
 */
export const rowById = <R extends { id: string }, T>(
  context: OperationContext,
  statement: string,
  toNode: (context: OperationContext, row: R) => T,
  id: string,
): Promise<T | null> =>
  isId(id)
    ? context
        .loader<T>(statement, async ids => {
          const found = await rows<R>(context.em, statement, [ids])
          return new Map(found.map(row => [row.id, toNode(context, row)]))
        })
        .load(id)
    : Promise.resolve(null)
