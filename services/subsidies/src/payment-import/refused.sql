-- Rows of no programme or child, before a birth, or with two numbers of two children. That a day lies before a birth
-- is said of the county's own children only.
insert into
  refused
select
  row,
  '资助项目',
  'PROGRAMME_UNKNOWN',
  programme_written
from
  staged
where
  programme_code is null
union all
select
  row,
  case
    when registry_digest is null then '身份证号'
    else '学籍号'
  end,
  'STUDENT_NOT_FOUND',
  null
from
  staged
where
  programme_code is not null
  and student_id is null
union all
select
  t.row,
  '发放日期',
  'BEFORE_BIRTH',
  null
from
  staged t
  join students.student s on s.id = t.student_id
  and starts_with(s.region, :region)
where
  t.paid_on < s.birth_date
union all
select
  t.row,
  '身份证号',
  'STUDENT_CONFLICT',
  null
from
  staged t
  join students.student s on s.id = t.student_id
where
  t.registry_digest = s.registry_digest
  and s.id_digest <> t.id_digest
  and exists (
    select
    from
      students.student o
    where
      o.id_digest = t.id_digest
      and reconciliation.within_reach (o.id, o.region, :region)
  )
