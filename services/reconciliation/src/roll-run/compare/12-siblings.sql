-- schools of the other children of a household, by the run before and by this one
create temp table sibling on commit drop as
select distinct
  p.person_key,
  p.region,
  s.school_id
from
  (
    select distinct
      region,
      person_key,
      member_id
    from
      near
  ) as n
  join person p using (member_id)
  cross join lateral (
    select
      e.student_id
    from
      reconciliation.roll_member o
      join reconciliation.roll_entry e on e.id = o.entry_id
    where
      o.household_id = p.household_id
      and o.member_id <> p.member_id
      and e.status = 'MATCHED'
    union all
    select
      q.exact_id
    from
      person q
    where
      q.household_id = p.household_id
      and q.member_id <> p.member_id
      and q.is_matched
  ) as other
  join students.student s on s.id = other.student_id
