-- A programme as it was, and whether somebody is entitled by it.
select
  region,
  form,
  exists (
    select
    from
      subsidies.entitlement e
    where
      e.programme_code = code
  ) as "isPaid"
from
  subsidies.programme
where
  code = :code
