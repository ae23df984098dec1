-- DUPLICATE_REGISTRY: one ID number in several registry entries, as they stand now, until they are linked; whoever left
-- for another county lawfully, or graduated, has left that county's entry behind.
create view reconciliation.rule_duplicate_registry as
select
  'DUPLICATE_REGISTRY' as rule,
  s.person_key,
  (
    array_agg(
      s.id
      order by
        s.registry_permanent desc,
        s.status = 'ENROLLED' desc,
        s.id
    )
  ) [1] as student_id,
  null::uuid as entry_id,
  array_agg(distinct s.region) as regions,
  null::text as term,
  null::text as programme,
  null::bigint as stake_fen,
  '{}'::uuid[] as record_ids,
  '{}'::text[] as organisations,
  jsonb_build_object(
    'count',
    count(*),
    'schools',
    jsonb_agg(
      jsonb_build_object(
        'name',
        c.name,
        'county',
        left(s.region, 6),
        'permanent',
        s.registry_permanent,
        'status',
        s.status
      )
      order by
        s.registry_permanent desc,
        s.id
    )
  ) as detail
from
  students.student s
  join students.school c on c.id = s.school_id
where
  s.linked_to is null
  and not (
    s.status in ('TRANSFERRED', 'GRADUATED')
    and exists (
      select
      from
        students.student o
      where
        o.person_key = s.person_key
        and o.linked_to is null
        and o.county <> s.county
    )
  )
group by
  s.person_key
having
  count(*) > 1;
