-- The roll of a region, or of a school's students, as its sheet shows it; of one status or all.
select
  coalesce(s.name, m.name) as name,
  s.sex,
  coalesce(s.birth_date, m.birth_date) as "birthDate",
  coalesce(s.id_cipher, m.id_cipher) as "idCipher",
  s.registry_cipher as "registryCipher",
  c.name as school,
  s.stage,
  s.grade,
  s.class_name as "className",
  s.boarder,
  s.status as "enrolmentStatus",
  entry.status,
  h.head_name as head,
  m.relation,
  h.town,
  h.village,
  s.id as "studentId",
  entry.member_id as "memberId",
  array(
    select distinct
      k
    from
      reconciliation.roll_entry x
      join reconciliation.roll_member t on t.entry_id = x.id
      cross join unnest(t.categories) as k
    where
      x.id = entry.id
      or x.merged_into = entry.id
    order by
      k
  ) as categories
from
  reconciliation.roll_entry entry
  left join students.student s on s.id = entry.student_id
  left join students.school c on c.id = s.school_id
  left join households.member m on m.id = entry.member_id
  left join households.household h on h.id = m.household_id
where
  entry.merged_into is null
  and starts_with(entry.region, :region)
  and (
    :schoolCode = ''
    or c.code = :schoolCode
  )
  and (
    :status = ''
    or entry.status = :status
  )
  and coalesce(s.name, m.name) is not null
order by
  c.code nulls last,
  s.stage,
  s.grade,
  s.class_name,
  entry.sort_key,
  entry.id
