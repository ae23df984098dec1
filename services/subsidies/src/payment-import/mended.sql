-- Rows that correct a payment, each with the id of the payment that will stand for it.
create temp table mended on commit drop as
select
  k.*,
  uuidv7() as new_id
from
  known k
where
  row not in (
    select
      row
    from
      refused
  )
  and differs
