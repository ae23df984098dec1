-- The children of the caller's reservations while they last, and of what it gave on them.
select
  c.reservation_id as "reservationId!",
  c.student_id as "studentId!",
  c.gift_id as "giftId",
  s.region as "region!"
from
  donations.reserved_children (:ids::uuid[]) c
  join students.cards (
    array(
      select
        x.student_id
      from
        donations.reserved_children (:ids::uuid[]) x
    )
  ) s on s.id = c.student_id
