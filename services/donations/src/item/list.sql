-- The whole catalogue of things, by code.
select
  code,
  name,
  english,
  purpose,
  form,
  once_months as "onceMonths",
  per
from
  donations.item
order by
  code
