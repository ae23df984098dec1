-- Why each matched person was on a register in a term, and in which county's registry it was found there, unless it has
-- left that one: categories held after the opening day and begun by the census day. What a register knew at its first
-- file counts from the beginning. `cleared`: monitored categories whose risk was gone on the opening day. For naming,
-- which asks with the rights of its job.
create function reconciliation.aided (opens_on date, census_on date)
returns table (
  person_key bytea,
  county text,
  region text,
  categories text[],
  cleared text[]
) stable security definer
set
  search_path = '' rows 10000 language sql
begin atomic
with
  tie as (
    select
      m.member_id,
      e.region,
      coalesce(r.student_id, e.student_id) as student_id
    from
      reconciliation.roll_entry e
      left join reconciliation.roll_entry r on r.id = e.merged_into
      join reconciliation.roll_member m on m.entry_id = e.id
    where
      coalesce(r.status, e.status) = 'MATCHED'
    union all
    select
      p.member_id,
      p.region,
      p.student_id
    from
      reconciliation.roll_past p
    where
      p.student_id is not null
  ),
  first_file as (
    select
      f.register,
      f.region,
      min(f.as_of) as on_day
    from
      households.snapshot f
    group by
      f.register,
      f.region
  )
select
  s.person_key,
  case
    when s.status not in ('TRANSFERRED', 'GRADUATED') then left(s.region, 6)
  end,
  t.region,
  array_agg(
    distinct r.category
    order by
      r.category
  ),
  coalesce(
    array_agg(distinct r.category) filter (
      where
        r.risk_cleared_on <= opens_on
        and r.category like 'MON%'
    ),
    '{}'
  )
from
  tie t
  join students.student s on s.id = t.student_id
  join households.member m on m.id = t.member_id
  join households.registration r on r.member_id = m.id
  left join first_file f on (f.register, f.region) = (m.register, m.region)
where
  r.from_date <= greatest(census_on, f.on_day)
  and (
    r.until_date is null
    or r.until_date > opens_on
  )
group by
  1,
  2,
  3;

end;

revoke all on function reconciliation.aided from public;

grant execute on function reconciliation.aided to subsidies_job;
