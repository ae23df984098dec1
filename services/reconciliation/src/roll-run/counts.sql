-- The figures of the roll as it is now, and what moved since the run before; of a first run everybody joined.
update reconciliation.roll_run
set
  status = 'DONE',
  finished_at = now(),
  persons = n.persons,
  matched = n.matched,
  review = n.review,
  not_in_school = n.not_in_school,
  joined = case
    when :isFirst then n.persons
    else m.joined
  end,
  left_roll = m.left_roll,
  changed = m.changed
from
  (
    select
      count(*) as persons,
      count(*) filter (
        where
          status = 'MATCHED'
      ) as matched,
      count(*) filter (
        where
          status = 'REVIEW'
      ) as review,
      count(*) filter (
        where
          status = 'NOT_IN_SCHOOL'
      ) as not_in_school
    from
      reconciliation.roll_entry
    where
      starts_with(region, :region)
      and merged_into is null
  ) as n,
  (
    select
      count(*) filter (
        where
          kind = 'JOINED'
      ) as joined,
      count(*) filter (
        where
          kind = 'LEFT'
      ) as left_roll,
      count(distinct entry_id) filter (
        where
          kind not in ('JOINED', 'LEFT')
      ) as changed
    from
      moved
  ) as m
where
  id = :id
