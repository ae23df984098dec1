-- Needs by id.
select
  n.id,
  n.student_id as "studentId",
  n.item_code as "itemCode",
  n.purpose,
  n.quantity::float as "quantity!",
  n.amount_fen as amount,
  n.reason,
  n.note,
  n.status,
  n.recorded_on as "recordedOn",
  n.stage,
  n.region,
  starts_with(n.holder, 'H') as "isOfHousehold!",
  n.gift_id as "giftId"
from
  donations.need_record n
where
  n.id = any (:ids::uuid[])
