import { rows, type Statement } from '../database/statement.js'
import { isId, type OperationContext } from './operation.js'

/**
 * The row of an id, those of one operation in one statement; null when there is none to see. The statement takes `ids` and answers rows
 * whose `id` is what was asked with.
 */
export const rowById = <R extends { id: string }, T>(
  context: OperationContext,
  statement: Statement<{ ids: readonly (string | null)[] | null }, R>,
  toNode: (context: OperationContext, row: R) => T,
  id: string,
): Promise<T | null> =>
  isId(id)
    ? context
        .loader<T>(statement.name, async ids => {
          const found = await rows(context.em, statement, { ids })
          return new Map(found.map(row => [row.id, toNode(context, row)]))
        })
        .load(id)
    : Promise.resolve(null)
