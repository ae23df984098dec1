-- Which registers list these students is written anew.
select
  reconciliation.refresh_registers (s, r)
from
  unnest(:students::uuid[], :regions::text[]) as d (s, r)
where
  s is not null
