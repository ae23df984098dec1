-- Sessions that the rows name and that are not there: they were held.
insert into
  households.training_session (
    number,
    kind,
    title,
    on_date,
    host,
    lessons,
    status,
    region,
    made_by
  )
select distinct
  on (t.number, t.on_date) t.number,
  t.kind,
  t.title,
  t.on_date,
  t.host,
  t.lessons,
  'HELD',
  :region,
  :organisation
from
  staged t
where
  t.row not in (
    select
      row
    from
      refused
  )
order by
  t.number,
  t.on_date,
  t.row
on conflict do nothing
