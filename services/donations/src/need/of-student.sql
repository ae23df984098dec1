-- Needs of students, and those that their homes have together: of each thing the newest, withdrawn ones left out.
select
  n.id,
  child.student_id as "childId!",
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
  unnest(:ids::uuid[]) as child (student_id)
  cross join lateral donations.needs_of_child (child.student_id) as own (id)
  join donations.need_record n on n.id = own.id
order by
  n.thing,
  n.id desc
