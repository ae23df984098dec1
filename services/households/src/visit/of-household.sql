-- Visits to a household as they stand, the newest first.
select
  v.id,
  v.pairing_id as "pairingId",
  v.on_date as "on",
  v.kind,
  v.way,
  v.lessons,
  v.comfort_fen as "comfortMoney",
  v.paid_from as "paidFrom",
  v.gift_id as "giftId",
  v.signed,
  v.corrects_id as "correctsId",
  v.reason,
  n.text as "notes",
  (date '9999-12-31' - v.on_date)::text as "cursorKey!",
  v.id as "cursorId!"
from
  households.pairing p
  join households.visit v on v.pairing_id = p.id
  left join households.visit_note n on n.visit_id = v.id
where
  p.household_id = :parent
  and not v.is_void
  and not exists (
    select
    from
      households.visit c
    where
      c.corrects_id = v.id
  )
