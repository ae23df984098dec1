-- of several registry entries with this number: the county's own, the likeliest name, the permanent one, the one
-- attending
create temp table exact on commit drop as
select distinct
  on (t.member_id) t.member_id,
  coalesce(s.linked_to, s.id) as student_id,
  reconciliation.likeness (t.name_key, t.pinyin_key, s.name_key, s.pinyin_key) as likeness
  -- a student of another county is meant by an equal number with an equal name alone
from
  roll_row t
  join students.student s on s.id_digest = t.id_digest
  and (
    starts_with(s.region, left(t.region, 6))
    or s.name_key = t.name_key
  )
order by
  t.member_id,
  s.linked_to is null desc,
  (
    reconciliation.likeness (t.name_key, t.pinyin_key, s.name_key, s.pinyin_key) > 0
    and starts_with(s.region, left(t.region, 6))
  ) desc,
  likeness desc,
  s.registry_permanent desc,
  s.status = 'ENROLLED' desc,
  s.id
