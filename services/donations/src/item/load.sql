-- Things of the catalogue by code.
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
where
  code = any (:codes)
