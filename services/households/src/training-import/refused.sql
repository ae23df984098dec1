-- Rows that pay a student's allowance here, name one person twice in a session, or a certificate for two.
insert into
  refused
select
  t.row,
  '补贴',
  'ALLOWANCE_OF_STUDENT',
  null
from
  staged t
where
  t.allowance_fen is not null
  and t.is_student
union all
select
  t.row,
  '证书编号',
  'CERTIFICATE_TWICE',
  null
from
  staged t
where
  t.certificate_number is not null
  and exists (
    select
    from
      staged o
    where
      o.certificate_number = t.certificate_number
      and o.certificate_name is not distinct from t.certificate_name
      and o.row < t.row
      and (o.id_digest, o.name_key) is distinct from (t.id_digest, t.name_key)
  )
union all
select
  t.row,
  '题目',
  'SESSION_DIFFERS',
  null
from
  staged t
where
  exists (
    select
    from
      staged o
    where
      o.number = t.number
      and o.on_date = t.on_date
      and o.title <> t.title
      and o.row < t.row
  )
