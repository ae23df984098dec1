import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { donationLoad, donationOfPartner } from '../generated/statements.js'
import { Donation } from './donation.entity.js'

export const toDonation = (row: RowOf<typeof donationLoad>): Donation => made(Donation, row)

export const donationsById = (context: OperationContext) =>
  context.loader<Donation>('donation.by.id', async ids => {
    const found = await rows(context.em, donationLoad, { ids })
    return new Map(found.map(row => [row.id, toDonation(row)]))
  })

export const loadDonation = (context: OperationContext, id: string): Promise<Donation | null> =>
  isId(id) ? donationsById(context).load(id) : Promise.resolve(null)

export function donationsOf(
  context: OperationContext,
  partnerId: string,
  waiting: string | null,
  page: { first: number; after: string | undefined },
) {
  const list = { statement: donationOfPartner, parameters: { waiting } }
  return pageOf(context, list, page, row => toDonation(row), partnerId)
}
