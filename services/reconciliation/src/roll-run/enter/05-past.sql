-- which student a person was who is on no register now
insert into
  reconciliation.roll_past as t (member_id, region, person_key, student_id)
select
  m.member_id,
  e.region,
  e.person_key,
  e.student_id
from
  scope_entry
  join reconciliation.roll_entry e using (id)
  join reconciliation.roll_member m on m.entry_id = e.id
where
  not exists (
    select
    from
      person p
    where
      p.member_id = m.member_id
  )
on conflict (member_id) do update
set
  region = excluded.region,
  person_key = excluded.person_key,
  student_id = excluded.student_id
