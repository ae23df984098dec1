-- A school's list of a term, counted.
select
  count(*)::int as rows,
  count(*) filter (
    where
      check_status is null
  )::int as unchecked,
  count(*) filter (
    where
      check_status = 'CONFIRMED'
  )::int as confirmed,
  count(*) filter (
    where
      check_status = 'DISPUTED'
  )::int as disputed,
  coalesce(sum(amount_fen), 0)::bigint as "amount!"
from
  subsidies.entitlement
where
  school_id = :id
  and term = :term
  and status = 'NAMED'
