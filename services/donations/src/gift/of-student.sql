-- Gifts to students, and to the households that the roll knows them in, of one term or of all; donation and giver
-- come along.
with
  child as (
    select
      gift.id as gift_id,
      gift.student_id
    from
      donations.gift
    where
      gift.student_id = any (:ids::uuid[])
    union all
    select
      gift.id,
      home.student_id
    from
      (
        select distinct
          e.student_id,
          m.household_id
        from
          reconciliation.roll_entry e
          join reconciliation.roll_member m on m.entry_id = e.id
        where
          e.student_id = any (:ids::uuid[])
          and e.status = 'MATCHED'
      ) as home
      join donations.gift on gift.household_id = home.household_id
  )
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
  gift.given_on::text as "givenOn",
  case gift.status
    when 'PLEDGED' then (
      (gift.created_at + interval '30 days') at time zone 'Asia/Shanghai'
    )::date::text
  end as "promisedUntil",
  (
    select
      to_jsonb(own)
    from
      (
        select
          donation.id,
          donation.partner_id as "partnerId",
          donation.form,
          donation.purpose,
          donation.title,
          donation.amount_fen::text as amount,
          donation.quantity::float as quantity,
          donation.unit,
          donation.received_on::text as "receivedOn",
          donation.receipt_number as "receiptNumber",
          donation.passed_on_from_id as "passedOnFromId",
          donation.given_fen::text as "givenFen",
          donation.used_fen::text as "usedFen",
          (
            donation.quantity - donation.given_quantity - donation.used_quantity
          )::float as "leftQuantityKept",
          null as "receivedFrom",
          donation.anonymous,
          null as "receiptHandler",
          donation.receipt_on as "receiptOn",
          donation.receipt_waived as "receiptWaived",
          null as "agreementNumber",
          donation.closed_on::text as "closedOn"
      ) as own
  ) as "ofDonation",
  to_jsonb(partner) as "ofPartner",
  child.student_id as "childId!"
from
  child
  join donations.gift on gift.id = child.gift_id
  join donations.partner on partner.id = gift.partner_id
  join donations.donation on donation.id = gift.donation_id
where
  (
    :term::text is null
    or gift.term = :term
  )
order by
  "givenOn",
  gift.id
