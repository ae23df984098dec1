-- Guardians who are not known yet.
insert into
  subsidies.guardian (student_id, name, name_key, relation)
select
  student_id,
  holder,
  holder_key,
  relation
from
  staged t
where
  relation <> 'SELF'
  and t.outcome is null
  and t.row not in (
    select
      row
    from
      refused
  )
on conflict (student_id, name_key) do nothing
