import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { itemList, itemLoad } from '../generated/statements.js'
import { Item } from './item.entity.js'

const toItem = (row: RowOf<typeof itemLoad>): Item => made(Item, row)

/** The whole catalogue, by code. */
export const listItems = async (context: OperationContext): Promise<Item[]> =>
  (await rows(context.em, itemList)).map(toItem)

export const loadItem = (context: OperationContext, code: string): Promise<Item | null> =>
  context
    .loader<Item>('item.by.code', async codes => {
      const found = await rows(context.em, itemLoad, { codes })
      return new Map(found.map(row => [row.code, toItem(row)]))
    })
    .load(code)
