-- The schools of the rows that enter; one that says nothing new is left as it is.
insert into
  students.school as s (
    code,
    name,
    name_key,
    region,
    town,
    stages,
    as_of,
    five_four
  )
select
  school_code,
  min(c.name),
  min(c.name_key),
  :region,
  mode() within group (
    order by
      town
  ),
  array_agg(distinct stage),
  :asOf,
  bool_or(y.five_four)
from
  staged
  join school_called c using (school_code)
  join school_system y using (school_code)
where
  outcome is null
  and row not in (
    select
      row
    from
      refused
  )
group by
  school_code
on conflict (code) do update
set
  name = excluded.name,
  name_key = excluded.name_key,
  town = coalesce(s.town, excluded.town),
  five_four = excluded.five_four,
  stages = array(
    select distinct
      unnest(s.stages || excluded.stages)
    order by
      1
  ),
  as_of = excluded.as_of
where
  s.as_of <= excluded.as_of
  and (s.name, s.town, s.five_four, s.stages) is distinct from (
    excluded.name,
    coalesce(s.town, excluded.town),
    excluded.five_four,
    array(
      select distinct
        unnest(s.stages || excluded.stages)
      order by
        1
    )
  )
