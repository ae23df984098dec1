-- the newest decision, while what it was made on still stands
create temp table decided on commit drop as
select distinct
  on (d.region, d.person_key) d.region,
  d.person_key,
  d.student_id
from
  reconciliation.match_decision d
  join found f on (f.region, f.person_key, f.fingerprint) = (d.region, d.person_key, d.fingerprint)
where
  d.undone_at is null
  and (
    d.student_id is null
    or exists (
      select
      from
        students.student s
      where
        s.id = d.student_id
        and s.linked_to is null
    )
  )
order by
  d.region,
  d.person_key,
  d.id desc
