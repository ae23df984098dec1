-- Gifts by id, with who gives.
select
  gift.id,
  gift.donation_id as "donationId",
  gift.student_id as "studentId",
  coalesce(gift.student_id, gift.via_student) as "cardOf",
  gift.household_id as "householdId",
  gift.school_id as "schoolId",
  gift.village,
  gift.item_code as "itemCode",
  gift.form,
  gift.purpose,
  gift.title,
  partner.name as giver,
  coalesce(
    gift.made_by = (
      select
        session.organisation ()
    )
    or partner.uscc = (
      select
        session.uscc ()
    ),
    false
  ) as "isOwn!",
  gift.amount_fen as amount,
  gift.quantity::float as quantity,
  gift.unit,
  gift.unnamed_count - gift.named_count as "unnamedCount",
  gift.lead_fen as "leadFen",
  gift.lead_parts as "leadParts",
  gift.term,
  gift.status,
  gift.given_on as "givenOn",
  case gift.status
    when 'PLEDGED' then (
      (gift.created_at + interval '30 days') at time zone 'Asia/Shanghai'
    )::date::text
  end as "promisedUntil"
from
  donations.gift
  join donations.partner on partner.id = gift.partner_id
where
  gift.id = any (:ids::uuid[])
