-- What moved: who joined, who left, and what of a line is otherwise.
create temp table moved on commit drop as
select
  'JOINED' as kind,
  a.id as entry_id,
  a.region,
  a.member_id,
  a.student_id,
  a.sort_key,
  '{}'::text[] as was,
  array[a.status] as becomes
from
  line_after a
  left join same on after_id = a.id
where
  after_id is null
  and not exists (
    select
    from
      was_merged w
    where
      w.id = a.id
  )
union all
select
  'LEFT',
  b.id,
  b.region,
  b.member_id,
  b.student_id,
  b.sort_key,
  array[b.status],
  '{}'
from
  line_before b
  left join same on before_id = b.id
where
  before_id is null
  -- a line that became part of another one has left no register
  and not exists (
    select
    from
      reconciliation.roll_entry e
    where
      e.id = b.id
      and e.merged_into is not null
  )
union all
select
  v.kind,
  a.id,
  a.region,
  a.member_id,
  coalesce(a.student_id, b.student_id),
  a.sort_key,
  v.was,
  v.becomes
from
  same
  join line_before b on b.id = before_id
  join line_after a on a.id = after_id
  cross join lateral (
    values
      ('STATUS', array[b.status], array[a.status]),
      ('CATEGORY', b.categories, a.categories),
      (
        'SCHOOL',
        array[b.school_id::text],
        array[a.school_id::text]
      ),
      ('STAGE', array[b.stage], array[a.stage])
  ) as v (kind, was, becomes)
where
  (b.status, b.categories, b.school_id, b.stage) is distinct from (a.status, a.categories, a.school_id, a.stage)
  and v.was <> v.becomes
  and v.was[1] is not null
  and v.becomes[1] is not null
