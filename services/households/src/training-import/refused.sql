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
      and (
        o.number,
        o.on_date,
        o.id_digest,
        o.name_key,
        o.occurrence
      ) is distinct from (
        t.number,
        t.on_date,
        t.id_digest,
        t.name_key,
        t.occurrence
      )
  )
union all
-- what a session is called is said by the first of its rows
select
  t.row,
  '题目',
  'SESSION_DIFFERS',
  null
from
  (
    select
      o.row,
      o.title,
      first_value(o.title) over (
        partition by
          o.number,
          o.on_date
        order by
          o.row
      ) as first_title
    from
      staged o
  ) as t
where
  t.title <> t.first_title
