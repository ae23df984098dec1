-- Gifts to children of a school, or to the school itself, that wait for it, or stand otherwise; by what they are and
-- whom.
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
  end as "promisedUntil",
  concat_ws(
    '|',
    gift.title,
    s.stage,
    s.grade,
    coalesce(s.class_name, '~'),
    s.name
  ) as "cursorKey!",
  gift.id as "cursorId!"
from
  (
    select
      g.id,
      g.student_id as child_id
    from
      students.student o
      join donations.gift g on g.student_id = o.id
    where
      o.school_id = :parent
    union all
    select
      g.id,
      g.via_student
    from
      students.student o
      join donations.gift g on g.via_student = o.id
    where
      o.school_id = :parent
    union all
    select
      g.id,
      null
    from
      donations.gift g
    where
      g.school_id = :parent
  ) as own
  join donations.gift on gift.id = own.id
  join donations.partner on partner.id = gift.partner_id
  left join students.student s on s.id = own.child_id
where
  (
    :status::text is null
    or gift.status = :status
  )
