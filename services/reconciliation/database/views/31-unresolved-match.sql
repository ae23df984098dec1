-- UNRESOLVED_MATCH: one counter a county that leads to the review queue; a register's bureau counts its own rows.
create view reconciliation.rule_unresolved_match as
select
  'UNRESOLVED_MATCH' as rule,
  null::bytea as person_key,
  null::uuid as student_id,
  null::uuid as entry_id,
  array[county] as regions,
  null::text as term,
  null::text as programme,
  null::bigint as stake_fen,
  '{}'::uuid[] as record_ids,
  array_agg(register) filter (
    where
      register is not null
  ) as organisations,
  jsonb_build_object(
    'count',
    max(lines) filter (
      where
        register is null
    ),
    'byRegister',
    jsonb_object_agg(register, lines) filter (
      where
        register is not null
    )
  ) as detail,
  county as of_county
from
  (
    select
      left(e.region, 6) as county,
      register,
      count(distinct e.id) as lines
    from
      reconciliation.roll_entry e
      cross join lateral unnest(e.line_registers) as register
    where
      e.status = 'REVIEW'
      and e.merged_into is null
    group by
      grouping sets ((left(e.region, 6)), (left(e.region, 6), register))
  ) as counted
group by
  county;
