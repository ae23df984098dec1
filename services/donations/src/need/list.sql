-- Needs of the caller's children, the most pressing first.
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
  n.gift_id as "giftId",
  concat(n.urgency, n.recorded_on) as "cursorKey!",
  n.id as "cursorId!"
from
  donations.need_record n
where
  (
    :status::text is null
    or n.status = :status
  )
  and (
    :item::text is null
    or n.item_code = :item
  )
  and (
    :schoolCode::text is null
    or n.school_id = (
      select
        c.id
      from
        students.school c
      where
        c.code = :schoolCode
    )
  )
