-- Visits by id, also those that were corrected since.
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
  n.text as "notes"
from
  households.visit v
  left join households.visit_note n on n.visit_id = v.id
where
  v.id = any (:ids::uuid[])
