-- The next event of many gifts.
insert into
  donations.gift_event (gift_id, status, on_date, sheet, subject)
select
  id,
  :status,
  :on::date,
  :sheet,
  :subject
from
  unnest(:ids::uuid[]) as id
