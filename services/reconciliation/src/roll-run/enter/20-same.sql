-- a line is the one of before by its id, else by its student
create temp table same on commit drop as
with
  gone as (
    select
      b.*
    from
      line_before b
      left join line_after a using (id)
    where
      a.id is null
  ),
  fresh as (
    select
      a.*
    from
      line_after a
      left join line_before b using (id)
    where
      b.id is null
  )
select
  b.id as before_id,
  a.id as after_id
from
  line_before b
  join line_after a using (id)
union all
select
  b.id,
  a.id
from
  gone b
  join fresh a on (a.region, a.student_id) = (b.region, b.student_id)
