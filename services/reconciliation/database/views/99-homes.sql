-- The households of some students as the registers list them, each with the names in it; for subsidies, which asks
-- whether whoever receives for a child belongs to its home.
create function reconciliation.homes_of (students uuid[])
returns table (student_id uuid, household_id uuid, names text[]) stable security definer
set
  search_path = '' language sql
begin atomic
select
  h.student_id,
  h.household_id,
  array(
    select
      m.name_key
    from
      households.member m
    where
      m.household_id = h.household_id
  )
from
  (
    select distinct
      c.student_id,
      c.household_id
    from
      reconciliation.child_household c
    where
      c.student_id = any (students)
  ) as h;

end;

revoke all on function reconciliation.homes_of from public;

grant execute on function reconciliation.homes_of to subsidies_job;
