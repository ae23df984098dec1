import { type ListQuery, pageOf } from '@dianming/shared/connection'
import { isId, type OperationContext } from '@dianming/shared/context'
import { rows } from '@dianming/shared/session'
import { Donation } from './donation.entity.js'

const COLUMNS = `donation.id, donation.partner_id as "partnerId", donation.form, donation.purpose, donation.title, donation.amount_fen as amount, donation.quantity::float as quantity,
  donation.unit, donation.received_on::text as "receivedOn", donation.receipt_number as "receiptNumber", donation.passed_on_from_id as "passedOnFromId"`
const toDonation = (row: Donation): Donation => Object.assign(new Donation(), row)

export const loadDonation = (context: OperationContext, id: string): Promise<Donation | null> =>
  isId(id)
    ? context
        .loader<Donation>('donation.by.id', async ids => {
          const found = await rows<Donation>(
            context.em,
            `/* donation.load */ select ${COLUMNS} from donations.donation where id = any ($1::uuid[])`,
            [ids],
          )
          return new Map(found.map(row => [row.id, toDonation(row)]))
        })
        .load(id)
    : Promise.resolve(null)

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

/** Priced value of what was given of a donation, cancelled gifts not counted. */
export const loadGivenAmount = async (context: OperationContext, donationId: string): Promise<bigint> =>
  (await context
    .loader<bigint>('donation.given', async ids => {
      const found = await rows<{ id: string; given: string }>(
        context.em,
        `/* donation.given */ select donation_id as id, coalesce(sum(amount_fen) filter (where status <> 'CANCELLED'), 0)::text as given from donations.gift where donation_id = any ($1::uuid[]) group by donation_id`,
        [ids],
      )
      return new Map(found.map(row => [row.id, BigInt(row.given)]))
    })
    .load(donationId)) ?? 0n
