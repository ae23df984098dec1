import { rows } from '@dianming/shared/database/rows'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { type ListQuery, pageOf } from '@dianming/shared/subgraph/page'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import type { Donation } from '../donation/donation.entity.js'
import { DONATION, donationsById, toDonation } from '../donation/donation.service.js'
import { Partner } from '../partner/partner.entity.js'
import { partnersById } from '../partner/partner.service.js'
import { Gift } from './gift.entity.js'

const OWN = `gift.made_by = (select session.organisation()) or partner.uscc = (select session.uscc())`
const COLUMNS = `gift.id, gift.donation_id as "donationId", gift.student_id as "studentId", gift.student_id as "cardOf", gift.household_id as "householdId", gift.school_id as "schoolId", gift.village, gift.item_code as "itemCode",
  gift.form, gift.purpose, gift.title, partner.name as giver, coalesce(${OWN}, false) as "isOwn", gift.amount_fen as amount, gift.quantity::float as quantity, gift.unit, gift.term, gift.status, gift.given_on::text as "givenOn",
  case gift.status when 'PLEDGED' then ((gift.created_at + interval '30 days') at time zone 'Asia/Shanghai')::date::text end as "promisedUntil"`
const GIFTS = `donations.gift join donations.partner on partner.id = gift.partner_id`

/** Whom a student's gift is of comes along with it. */
const WITH_GIVER = `${COLUMNS}, ${DONATION} as "ofDonation", to_jsonb(partner) as "ofPartner"`
const GIFTS_WITH_GIVER = `${GIFTS} join donations.donation on donation.id = gift.donation_id`

interface GiftRow extends Gift {
  childId: string
  ofDonation: Donation
  ofPartner: Partner
}

/** A partner learns of its own gift, never of whom. */
function toGift(context: OperationContext, row: Gift): Gift {
  context.touched(row.studentId)
  const withheld = context.principal.audience === 'PARTNER' ? { studentId: null, householdId: null } : {}
  return Object.assign(new Gift(), row, withheld)
}

export const loadGift = (context: OperationContext, id: string): Promise<Gift | null> =>
  rowById(context, `/* gift.load */ select ${COLUMNS} from ${GIFTS} where gift.id = any ($1::uuid[])`, toGift, id)

export function giftsOfDonation(
  context: OperationContext,
  donationId: string,
  page: { first: number; after: string | undefined },
) {
  const list: ListQuery = {
    name: 'gift.of.donation',
    columns: COLUMNS,
    from: `${GIFTS} where gift.donation_id = parent.id`,
    order: [`coalesce(gift.given_on::text, '')`, 'gift.id'],
    parameters: [],
  }
  return pageOf(context, list, page, (row: Gift) => toGift(context, row), donationId)
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
          const found = await rows<GiftRow>(
            context.em,
            `/* gift.of.student */ select ${WITH_GIVER}, gift.student_id as "childId" from ${GIFTS_WITH_GIVER} where gift.student_id = any ($1::uuid[]) and ($2::text is null or gift.term = $2)
             union all select ${WITH_GIVER}, child.student_id from (
               select distinct e.student_id, m.household_id from reconciliation.roll_entry e join reconciliation.roll_member m on m.entry_id = e.id where e.student_id = any ($1::uuid[]) and e.status = 'MATCHED') as child
             join ${GIFTS_WITH_GIVER} on gift.household_id = child.household_id where ($2::text is null or gift.term = $2) order by "givenOn", id`,
            [ids, term],
          )
          for (const { ofDonation, ofPartner } of found) {
            donationsById(context).prime(ofDonation.id, toDonation(ofDonation))
            partnersById(context).prime(ofPartner.id, context.em.map(Partner, ofPartner))
          }
          const byStudent = new Map<string, Gift[]>(ids.map(id => [id, []]))
          for (const row of found) byStudent.get(row.childId)?.push(toGift(context, row))
          return byStudent
        })
        .load(studentId)
    : null) ?? []
