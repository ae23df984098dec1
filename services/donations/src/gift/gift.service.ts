import { type InJson, made, type RowOf, rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { donationsById, toDonation } from '../donation/donation.service.js'
import {
  type donationLoad,
  giftLoad,
  giftOfDonation,
  giftOfSchool,
  giftOfStudent,
  giftSchool,
} from '../generated/statements.js'
import { Partner } from '../partner/partner.entity.js'
import { partnersById } from '../partner/partner.service.js'
import { Gift } from './gift.entity.js'

interface Held {
  ofDonation: InJson<RowOf<typeof donationLoad>>
  ofPartner: Partner
}

/** A partner learns of its own gift, never of whom. */
function toGift(context: OperationContext, row: RowOf<typeof giftLoad>): Gift {
  context.concerns(row.studentId)
  const withheld = context.principal.audience === 'PARTNER' ? { studentId: null, householdId: null } : {}
  return Object.assign(made(Gift, row), withheld)
}

export const loadGift = (context: OperationContext, id: string): Promise<Gift | null> =>
  rowById(context, giftLoad, toGift, id)

/** Gifts by id, in the order asked, as far as the caller sees them. */
export async function giftsById(context: OperationContext, ids: readonly string[]): Promise<Gift[]> {
  const found = await Promise.all(ids.map(id => loadGift(context, id)))
  return found.filter(gift => gift !== null)
}

/** Gifts to a school of the caller's, and to its children; a school that it does not speak for has none. */
export async function giftsOfSchool(
  context: OperationContext,
  schoolCode: string,
  status: string | null,
  page: { first: number; after: string | undefined },
) {
  const [school] = await rows(context.em, giftSchool, { schoolCode })
  const list = { statement: giftOfSchool, parameters: { status } }
  return pageOf(context, list, page, row => toGift(context, row as Gift), school?.id ?? NOBODY)
}
const NOBODY = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

export function giftsOfDonation(
  context: OperationContext,
  donationId: string,
  page: { first: number; after: string | undefined },
) {
  const list = { statement: giftOfDonation, parameters: {} }
  return pageOf(context, list, page, row => toGift(context, row as Gift), donationId)
}

/** Gifts to a student or to its household, the oldest first; of one term or of all. */
export const giftsOfStudent = async (
  context: OperationContext,
  studentId: string,
  term: string | null,
): Promise<Gift[]> =>
  (isId(studentId)
    ? await context
        .loader<Gift[]>(`gift.of.student:${term}`, async ids => {
          const found = (await rows(context.em, giftOfStudent, { ids, term })) as (RowOf<typeof giftOfStudent> & Held)[]
          for (const { ofDonation, ofPartner } of found) {
            donationsById(context).prime(
              ofDonation.id,
              toDonation({
                ...ofDonation,
                amount: ofDonation.amount === null ? null : BigInt(ofDonation.amount),
                givenFen: BigInt(ofDonation.givenFen),
                usedFen: BigInt(ofDonation.usedFen),
              }),
            )
            partnersById(context).prime(ofPartner.id, context.em.map(Partner, ofPartner))
          }
          const byStudent = new Map<string, Gift[]>(ids.map(id => [id, []]))
          for (const row of found) byStudent.get(row.childId)?.push(toGift(context, row))
          return byStudent
        })
        .load(studentId)
    : null) ?? []
