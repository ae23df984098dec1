-- The records of findings as the caller may read them.
select
  f.key,
  f.records
from
  reconciliation.findings_of (
    array(
      select distinct
        decode(hex, 'hex')
      from
        unnest(:wanted::text[]) as hex
    ),
    null::uuid,
    true
  ) f
where
  f.key = any (:wanted2::uuid[])
