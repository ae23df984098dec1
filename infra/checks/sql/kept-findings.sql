-- The lists of findings are read from a copy: it is what the rules say, but for changes that were noted and not yet worked off, which takes no minute.
with
  found as (select rule, key, person_key, student_id, entry_id, regions, term, programme, stake_fen, record_ids, organisations, detail, of_county, is_shared, only_student_id from reconciliation.finding_found),
  kept as (select rule, key, person_key, student_id, entry_id, regions, term, programme, stake_fen, record_ids, organisations, detail, of_county, is_shared, only_student_id from reconciliation.kept_finding)
select differs.rule || ' ' || differs.key as what, differs.why from (
  select rule, key, 'is found and not kept' as why from (select * from found except all select * from kept) as missing
  union all select rule, key, 'is kept and not found' from (select * from kept except all select * from found) as gone
) as differs
where exists (select from reconciliation.findings_kept where as_of = reconciliation.today()) and not exists (select from reconciliation.finding_due)
union all
select 'a change', 'was noted ' || date_trunc('second', clock_timestamp() - min(at)) || ' ago and not worked off' from reconciliation.finding_due
where exists (select from reconciliation.findings_kept) having min(at) < clock_timestamp() - interval '1 minute';
