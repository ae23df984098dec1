-- What differs from the registry, of the county's own children: of another county's nothing is said.
insert into
  warned
select
  t.row,
  '姓名',
  'NAME_DIFFERS',
  null
from
  staged t
  join students.student s on s.id = t.student_id
  and starts_with(s.region, :region)
where
  t.name_key <> s.name_key
union all
select
  t.row,
  '身份证号',
  'ID_NUMBER_DIFFERS',
  null
from
  staged t
  join students.student s on s.id = t.student_id
  and starts_with(s.region, :region)
where
  s.registry_digest = t.registry_digest
  and s.id_digest <> t.id_digest
  and t.row not in (
    select
      row
    from
      refused
  )
union all
select
  t.row,
  '学籍号',
  'REGISTRY_NUMBER_DIFFERS',
  null
from
  staged t
  join students.student s on s.id = t.student_id
  and starts_with(s.region, :region)
where
  s.registry_digest <> t.registry_digest
