import { rows } from '@dianming/shared/database/rows'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { Item } from './item.entity.js'

const COLUMNS = `code, name, english, purpose, form, once_months as "onceMonths", per`
const toItem = (row: Item): Item => Object.assign(new Item(), row)

/** The whole catalogue, by code. */
export const listItems = async (context: OperationContext): Promise<Item[]> =>
  (await rows<Item>(context.em, `/* item.list */ select ${COLUMNS} from donations.item order by code`)).map(toItem)

export const loadItem = (context: OperationContext, code: string): Promise<Item | null> =>
  context
    .loader<Item>('item.by.code', async codes => {
      const found = await rows<Item>(
        context.em,
        `/* item.load */ select ${COLUMNS} from donations.item where code = any ($1)`,
        [codes],
      )
      return new Map(found.map(row => [row.code, toItem(row)]))
    })
    .load(code)
