-- Rows of a bureau's list whose school or child is not found, or is several.
insert into
  refused
select
  row,
  '学校',
  'SCHOOL_UNKNOWN',
  school_written
from
  staged
where
  registry_digest is null
  and school_key not in (
    select
      school_key
    from
      named_school
  )
union all
select
  row,
  '受助学生姓名',
  'STUDENT_AMBIGUOUS',
  null
from
  staged
where
  namesakes > 1
union all
select
  row,
  case
    when registry_digest is null then '受助学生姓名'
    else '学籍号'
  end,
  'STUDENT_NOT_FOUND',
  null
from
  staged
where
  namesakes = 0
  and (
    registry_digest is not null
    or school_key in (
      select
        school_key
      from
        named_school
    )
  )
