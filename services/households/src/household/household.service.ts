import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { BadInput } from '@dianming/shared/vocabulary/errors'
import { householdByNumber, householdLoad } from '../generated/statements.js'
import { Household } from './household.entity.js'

/** The head is a person: a household that the caller sees counts as looked at. */
function toHousehold(context: OperationContext, row: RowOf<typeof householdLoad>): Household {
  context.concerns(row.id)
  return made(Household, row)
}

export const loadHousehold = (context: OperationContext, id: string): Promise<Household | null> =>
  rowById(context, householdLoad, toHousehold, id)

/** A household by id, or by register and number; null when there is none to see. */
export async function findHousehold(
  context: OperationContext,
  id?: string,
  register?: string,
  number?: string,
): Promise<Household | null> {
  if (id !== undefined) return loadHousehold(context, id)
  if (register === undefined || number === undefined)
    throw new BadInput('请给出 id，或 register 和 number', 'give id, or register and number')
  const [row] = await rows(context.em, householdByNumber, { register, number })
  return row ? toHousehold(context, row) : null
}
