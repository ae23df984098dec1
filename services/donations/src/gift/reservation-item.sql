-- What a reservation is of.
select
  r.item_code as "itemCode"
from
  donations.reservation r
where
  r.id = :id
  and r.uscc = (
    select
      session.uscc ()
  )
