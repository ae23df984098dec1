import { rows } from '@dianming/shared/database/rows'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { type ListQuery, pageOf } from '@dianming/shared/subgraph/page'
import { Donation } from './donation.entity.js'

const COLUMNS = `donation.id, donation.partner_id as "partnerId", donation.form, donation.purpose, donation.title, donation.amount_fen::text as amount, donation.quantity::float as quantity,
  donation.unit, donation.received_on::text as "receivedOn", donation.receipt_number as "receiptNumber", donation.passed_on_from_id as "passedOnFromId",
  donation.given_fen::text as "givenFen", (donation.quantity - donation.given_quantity)::float as "leftQuantityKept"`
/** A donation as one value, for lists that bring it along. */
export const DONATION = `(select to_jsonb(own) from (select ${COLUMNS}) as own)`
export const toDonation = (row: Donation): Donation => Object.assign(new Donation(), row)

export const donationsById = (context: OperationContext) =>
  context.loader<Donation>('donation.by.id', async ids => {
    const found = await rows<Donation>(
      context.em,
      `/* donation.load */ select ${COLUMNS} from donations.donation where id = any ($1::uuid[])`,
      [ids],
    )
    return new Map(found.map(row => [row.id, toDonation(row)]))
  })

export const loadDonation = (context: OperationContext, id: string): Promise<Donation | null> =>
  isId(id) ? donationsById(context).load(id) : Promise.resolve(null)

export function donationsOf(
  context: OperationContext,
  partnerId: string,
  page: { first: number; after: string | undefined },
) {
  const list: ListQuery = {
    name: 'donation.of.partner',
    columns: COLUMNS,
    from: 'donations.donation where donation.partner_id = parent.id',
    order: ['donation.received_on::text', 'donation.id'],
    parameters: [],
  }
  return pageOf(context, list, page, toDonation, partnerId)
}
