-- Who is touched by a change is noted by the change itself. Each trigger says which columns the rules read (a change of
-- any other notes nothing) and what a changed row notes. A change of very many rows notes that everything may differ,
-- and in which counties it happened, if it says of each row.
create or replace function reconciliation.note_findings() returns trigger security definer
  set search_path = '' language plpgsql as $$
declare
  watched text := tg_argv[0];
  noted text := tg_argv[1];
  meaning text := tg_argv[2];
  place text := tg_argv[3];
  most constant int := 2000;
  n int;
begin
  execute format(
    'insert into reconciliation.finding_due (%s) select distinct %s from (%s) as c limit %s', noted, meaning,
    case tg_op
      when 'UPDATE' then format('(select %1$s from before except select %1$s from changed) union all '
        || '(select %1$s from changed except select %1$s from before)', watched)
      else format('select %s from changed', watched)
    end, most);
  get diagnostics n = row_count;
  if n = most then
    execute format('insert into reconciliation.finding_due (is_everything, counties) '
      || 'select true, array_agg(distinct left(%s, 6)) from changed as c', coalesce(place, 'null::text'));
  end if;
  return null;
end $$;
revoke all on function reconciliation.note_findings from public;
alter function reconciliation.note_findings owner to reconciliation_job;

-- Makes the three triggers of a table.
create or replace procedure reconciliation.findings_read(of_table regclass, watched text, noted text,
  meaning text, place text) set search_path = '' language plpgsql as $$
declare
  kind text;
begin
  foreach kind in array array['insert', 'update', 'delete'] loop
    execute format('create or replace trigger note_findings_%1$s after %1$s on %2$s referencing %3$s for each '
      || 'statement execute function reconciliation.note_findings(%4$L, %5$L, %6$L, %7$L)', kind, of_table, case kind
        when 'insert' then 'new table as changed'
        when 'update' then 'old table as before new table as changed'
        else 'old table as changed' end, watched, noted, meaning, place);
  end loop;
end $$;
revoke all on procedure reconciliation.findings_read(regclass, text, text, text, text) from public;
drop procedure if exists reconciliation.findings_read(regclass, text, text, text);

call reconciliation.findings_read('students.student',
  'id, person_key, school_id, region, county, status, linked_to, registry_permanent', 'person_key', 'c.person_key',
  'c.region');
call reconciliation.findings_read('students.enrolment',
  'student_id, school_id, stage, boarder, status, from_date, until_date', 'student_id', 'c.student_id',
  '(select s.region from students.student s where s.id = c.student_id)');
call reconciliation.findings_read('students.school', 'id, code, name, region', 'is_everything, counties',
  'true, array[left(c.region, 6)]', 'c.region');
call reconciliation.findings_read('households.member', 'id, region, birth_date, as_of', 'roll_of', 'left(c.region, 6)',
  'c.region');
call reconciliation.findings_read('subsidies.payment',
  'id, student_id, programme_code, term, amount_fen, status, region, made_by, origin_id, is_reissue, '
  || 'school_code_written',
  'student_id, lists_of', 'c.student_id, left(c.region, 6)', 'c.region');
call reconciliation.findings_read('subsidies.payment_event', 'id, payment_id, status, on_date, at', 'student_id',
  '(select p.student_id from subsidies.payment p where p.id = c.payment_id and c.status = ''RETURNED'')',
  '(select p.region from subsidies.payment p where p.id = c.payment_id)');
call reconciliation.findings_read('subsidies.bank_contradiction', 'payment_id, settled_at', 'student_id',
  '(select p.student_id from subsidies.payment p where p.id = c.payment_id)', null);
call reconciliation.findings_read('subsidies.entitlement',
  'id, student_id, programme_code, term, amount_fen, status, stage, region, made_by', 'student_id, lists_of',
  'c.student_id, left(c.region, 6)', 'c.region');
call reconciliation.findings_read('subsidies.programme',
  'code, name, payer, purpose, per, census_autumn, census_spring, pay_by_autumn, pay_by_spring', 'is_everything',
  'true', null);
call reconciliation.findings_read('subsidies.standard',
  'programme_code, stage, boarder, tier, amount_fen, region, from_term, until_term', 'is_everything', 'true',
  null);
call reconciliation.findings_read('subsidies.stacking_rule', 'id, programme_code, other_code, effect, region, source',
  'is_everything', 'true', null);
call reconciliation.findings_read('donations.item', 'code, name, english, per, once_months', 'is_everything', 'true',
  null);
call reconciliation.findings_read('donations.gift',
  'id, student_id, household_id, partner_id, term, region, made_by, item_code, purpose, title, form, given_on, status',
  'student_id, household_id', 'c.student_id, c.household_id', 'c.region');
call reconciliation.findings_read('reconciliation.roll_entry',
  'id, region, status, merged_into, student_id, line_registers, member_id, household_id',
  'student_id, household_id, roll_of', 'c.student_id, unnest(c.household_id || array(select m.household_id '
  || 'from reconciliation.roll_member m where m.entry_id = c.id)), left(c.region, 6)', 'c.region');
call reconciliation.findings_read('reconciliation.roll_member', 'entry_id, member_id, household_id',
  'student_id, household_id',
  '(select e.student_id from reconciliation.roll_entry e where e.id = c.entry_id), c.household_id',
  '(select e.region from reconciliation.roll_entry e where e.id = c.entry_id)');
call reconciliation.findings_read('reconciliation.roll_state', 'region, day', 'roll_of', 'left(c.region, 6)',
  'c.region');
