-- Schools of the county that the list names, by name or code.
create temp table named_school on commit drop as
select distinct
  t.school_key,
  s.id
from
  staged t
  join students.school s on s.name_key = t.school_key
  or s.code = t.school_key
where
  starts_with(s.region, :region)
