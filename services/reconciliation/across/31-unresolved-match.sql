-- UNRESOLVED_MATCH: one counter a county that leads to the review queue.
create view reconciliation.rule_unresolved_match as
select 'UNRESOLVED_MATCH' as rule, null::bytea as person_key, null::uuid as student_id, null::uuid as entry_id, array[left(e.region, 6)] as regions, null::text as term, null::text as programme,
  null::bigint as stake_fen, '{}'::uuid[] as record_ids, array(select distinct unnest(string_to_array(string_agg(array_to_string(e.line_registers, ','), ','), ','))) as organisations,
  jsonb_build_object('count', count(*)) as detail
from reconciliation.roll_entry e where e.status = 'REVIEW' and e.merged_into is null group by left(e.region, 6);
