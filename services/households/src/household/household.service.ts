import { rows } from '@dianming/shared/database/rows'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { BadInput } from '@dianming/shared/vocabulary/errors'
import { Household } from './household.entity.js'

const COLUMNS = 'id, number, register, head_name as "headName", region, origin as "handedDownFrom", town, village'
/** The head is a person: a household that the caller sees counts as looked at. */
function toHousehold(context: OperationContext, row: Household): Household {
  context.touched(row.id)
  return Object.assign(new Household(), row)
}

export const loadHousehold = (context: OperationContext, id: string): Promise<Household | null> =>
  rowById(
    context,
    `/* household.load */ select ${COLUMNS} from households.household where id = any ($1::uuid[])`,
    toHousehold,
    id,
  )

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
  const [row] = await rows<Household>(
    context.em,
    `/* household.by.number */ select ${COLUMNS} from households.household where register = $1 and number = $2 order by id limit 1`,
    [register, number],
  )
  return row ? toHousehold(context, row) : null
}
