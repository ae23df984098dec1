-- Whether all findings may differ from what is kept: a change said so, or it was reckoned for another day. Asked anew
-- each time, for the answer changes while somebody waits.
create or replace function reconciliation.all_findings_due() returns boolean volatile
  set search_path = '' language plpgsql as $$
begin
  return exists (select from reconciliation.finding_due where is_everything)
    or not exists (select from reconciliation.findings_kept where as_of = reconciliation.today());
end $$;
revoke all on function reconciliation.all_findings_due from public;
grant execute on function reconciliation.all_findings_due to reconciliation_job;

-- Whether it may differ for who asks: it happened where it is at home, or nobody knows where.
create or replace function reconciliation.all_findings_due_to(own text[]) returns boolean volatile
  set search_path = '' language plpgsql as $$
begin
  return not exists (select from reconciliation.findings_kept where as_of = reconciliation.today())
    or exists (select from reconciliation.finding_due d where d.is_everything and (d.counties is null
      or array_position(d.counties, null) is not null or exists (select from unnest(d.counties) as county,
        unnest(own) as home where home is null or starts_with(county, home) or starts_with(home, county))));
end $$;
revoke all on function reconciliation.all_findings_due_to from public;
grant execute on function reconciliation.all_findings_due_to to reconciliation_job;

-- Brings the kept findings up to what the views say, if anything was noted since, or the day has changed. One at a
-- time; what others note meanwhile waits for the next one. Killed at any moment it leaves the notes where they are. A
-- request does what little there is at once; for more at home it waits a while for the job, for more elsewhere it does
-- not, and then reads what is kept. Plans go by index alone: a table that is empty now, and read again and again for
-- that, may be filled while this runs.
create or replace function reconciliation.keep_findings(is_job boolean) returns void security definer
  set search_path = '' set plan_cache_mode = force_custom_plan set enable_seqscan = off language plpgsql as $$
declare
  most constant int := 5000;
  own text[];
  due record;
  households uuid[];
  students uuid[];
  persons bytea[];
begin
  if not exists (select from reconciliation.finding_due) and not reconciliation.all_findings_due() then return; end if;
  -- a province finds what lies between its counties, by another way
  if exists (select from province.county) then return; end if;
  own := (select reconciliation.own_counties());
  for turn in 1 .. 60 loop
    exit when is_job or not reconciliation.all_findings_due_to(own);
    perform pg_sleep(0.1);
  end loop;
  if not is_job and reconciliation.all_findings_due_to(own) then return; end if;
  -- the job may be long at what happened elsewhere
  if is_job or not reconciliation.all_findings_due() then
    perform pg_advisory_xact_lock(hashtext('reconciliation.keep_findings'));
  elsif not pg_try_advisory_xact_lock(hashtext('reconciliation.keep_findings')) then
    return;
  end if;
  with taken as (delete from reconciliation.finding_due where is_job or not is_everything returning *)
  select array_agg(distinct person_key) filter (where person_key is not null) as persons,
    array_agg(distinct student_id) filter (where student_id is not null) as students,
    array_agg(distinct household_id) filter (where household_id is not null) as households,
    array_agg(distinct roll_of) filter (where roll_of is not null) as rolls,
    array_agg(distinct lists_of) filter (where lists_of is not null) as lists,
    coalesce(bool_or(is_everything), false) as is_everything
  into due from taken;
  if is_job and (due.is_everything or reconciliation.all_findings_due()) then
    perform reconciliation.keep_all_findings();
    return;
  end if;
  -- what one child of a household got concerns the others; list by list, so that an index finds each
  households := due.households || array(
    select m.household_id from reconciliation.roll_entry e join reconciliation.roll_member m on m.entry_id = e.id
      where e.student_id = any (due.students));
  students := due.students || array(
    select e.student_id from reconciliation.roll_member m join reconciliation.roll_entry e on e.id = m.entry_id
      where m.household_id = any (households) and e.student_id is not null);
  persons := array(
    select unnest(due.persons)
    union select s.person_key from students.student s where s.id = any (students)
    -- where a whole list comes or goes, its line becomes one of each child, or the other way about
    union select unnest(reconciliation.keep_list_findings(due.lists)));
  if cardinality(persons) > most and is_job then
    perform reconciliation.keep_all_findings();
    return;
  end if;
  if cardinality(persons) > most then
    insert into reconciliation.finding_due (is_everything, counties)
      select true, array_agg(distinct left(s.region, 6)) from students.student s where s.person_key = any (persons);
    return;
  end if;
  if due.rolls is not null then perform reconciliation.keep_roll_findings(due.rolls); end if;
  if persons <> '{}' then perform reconciliation.keep_person_findings(persons); end if;
end $$;
revoke all on function reconciliation.keep_findings from public;
grant execute on function reconciliation.keep_findings to reconciliation;
alter function reconciliation.keep_findings owner to reconciliation_job;

-- Planned anew each time: a plan of when the tables were small takes hours once they are not.
create or replace function reconciliation.keep_all_findings() returns void set search_path = '' language plpgsql as $$
begin
  delete from reconciliation.kept_finding;
  execute 'insert into reconciliation.kept_finding select f.* from reconciliation.finding_found f';
  delete from reconciliation.findings_kept;
  insert into reconciliation.findings_kept values (reconciliation.today());
end $$;

-- A few at a time: each is looked up by index, as a page of children is; asked for many at once, all would be read once
-- for each.
create or replace function reconciliation.keep_person_findings(persons bytea[]) returns void
  set search_path = '' set plan_cache_mode = force_custom_plan language plpgsql as $$
declare
  step constant int := 200;
  few bytea[];
begin
  for at in 1 .. cardinality(persons) by step loop
    few := persons[at : at + step - 1];
    delete from reconciliation.kept_finding k where k.person_key = any (few);
    insert into reconciliation.kept_finding select f.* from reconciliation.finding_found f
      where f.person_key = any (few);
  end loop;
end $$;

create or replace function reconciliation.keep_roll_findings(counties text[]) returns void
  set search_path = '' set plan_cache_mode = force_custom_plan language plpgsql as $$
begin
  delete from reconciliation.kept_finding k where k.rule in ('NOT_IN_SCHOOL', 'UNRESOLVED_MATCH')
    and k.of_county = any (counties);
  insert into reconciliation.kept_finding select f.* from reconciliation.finding_found f
    where f.rule in ('NOT_IN_SCHOOL', 'UNRESOLVED_MATCH') and f.of_county = any (counties);
end $$;

-- Lists that never came, of these counties; answers the persons of the lists that came or went.
create or replace function reconciliation.keep_list_findings(counties text[]) returns bytea[]
  set search_path = '' set plan_cache_mode = force_custom_plan language plpgsql as $$
declare
  before jsonb;
  persons bytea[];
begin
  if counties is null then return '{}'; end if;
  before := (select coalesce(jsonb_agg(jsonb_build_array(k.county, k.programme, k.term)), '[]')
    from reconciliation.kept_finding k
    where k.rule = 'NOT_PAID' and k.of_county = any (counties));
  delete from reconciliation.kept_finding k where k.rule = 'NOT_PAID' and k.of_county = any (counties);
  insert into reconciliation.kept_finding select f.* from reconciliation.finding_found f
    where f.rule = 'NOT_PAID' and f.of_county = any (counties);
  persons := array(
    with was as (
        select l ->> 0 as county, l ->> 1 as programme, l ->> 2 as term from jsonb_array_elements(before) as l),
      now as (select k.county, k.programme, k.term from reconciliation.kept_finding k
        where k.rule = 'NOT_PAID' and k.of_county = any (counties)),
      turned as ((select * from was except select * from now) union (select * from now except select * from was))
    select distinct s.person_key from turned t join subsidies.entitlement e on e.programme_code = t.programme
      and left(e.term, 9) = left(t.term, 9) and left(e.region, 6) = t.county and e.status = 'NAMED'
      join students.student s on s.id = e.student_id);
  return persons;
end $$;
revoke all on function reconciliation.keep_all_findings, reconciliation.keep_person_findings,
  reconciliation.keep_roll_findings, reconciliation.keep_list_findings from public;
grant execute on function reconciliation.keep_all_findings, reconciliation.keep_person_findings,
  reconciliation.keep_roll_findings, reconciliation.keep_list_findings to reconciliation_job;
