import { type ListQuery, pageOf } from '@dianming/shared/connection'
import { isId, type OperationContext } from '@dianming/shared/context'
import { rows } from '@dianming/shared/session'
import { Gift } from './gift.entity.js'

const COLUMNS = `gift.id, gift.donation_id as "donationId", gift.student_id as "studentId", gift.form, gift.purpose, gift.title, gift.amount_fen as amount, gift.quantity::float as quantity,
  gift.unit, gift.term, gift.status, gift.given_on::text as "givenOn"`

/** A partner learns of its own gift, never of whom. */
function toGift(context: OperationContext, row: Gift): Gift {
  context.touched(row.studentId)
  return Object.assign(new Gift(), row, context.principal.audience === 'PARTNER' ? { studentId: null } : {})
}

export const loadGift = (context: OperationContext, id: string): Promise<Gift | null> =>
  isId(id)
    ? context
        .loader<Gift>('gift.by.id', async ids => {
          const found = await rows<Gift>(
            context.em,
            `/* gift.load */ select ${COLUMNS} from donations.gift where id = any ($1::uuid[])`,
            [ids],
          )
          return new Map(found.map(row => [row.id, toGift(context, row)]))
        })
        .load(id)
    : Promise.resolve(null)

export function giftsOfDonation(
  context: OperationContext,
  donationId: string,
  page: { first: number; after: string | undefined },
) {
  const list: ListQuery = {
    name: 'gift.of.donation',
    columns: COLUMNS,
    from: 'donations.gift where gift.donation_id = parent.id',
    order: [`coalesce(gift.given_on::text, '')`, 'gift.id'],
    parameters: [],
  }
  return pageOf(context, list, page, (row: Gift) => toGift(context, row), donationId)
}

/** Gifts to a student, the oldest first; of one term or of all. */
export const giftsOfStudent = async (
  context: OperationContext,
  studentId: string,
  term: string | null,
): Promise<Gift[]> =>
  (isId(studentId)
    ? await context
        .loader<Gift[]>(`gift.of.student:${term}`, async ids => {
          const found = await rows<Gift>(
            context.em,
            `/* gift.of.student */ select ${COLUMNS} from donations.gift where gift.student_id = any ($1::uuid[]) and ($2::text is null or term = $2) order by given_on, id`,
            [ids, term],
          )
          return new Map(
            ids.map(id => [id, found.filter(row => row.studentId === id).map(row => toGift(context, row))]),
          )
        })
        .load(studentId)
    : null) ?? []
