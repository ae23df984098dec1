-- Counties with a roll whose codes begin so: from one to the next, however many lines each has. A county's code is no
-- secret.
create or replace function reconciliation.counties_of_roll(region text) returns setof text stable security definer
  set search_path = '' language sql
begin atomic
  with recursive known as (
    select min(e.county) as county from reconciliation.roll_entry e
      where e.merged_into is null and e.county >= counties_of_roll.region
        and e.county < counties_of_roll.region || '~'
    union all
    select (select min(e.county) from reconciliation.roll_entry e
      where e.merged_into is null and e.county > known.county
        and e.county < counties_of_roll.region || '~')
    from known where known.county is not null)
  select county from known where county is not null;
end;
revoke all on function reconciliation.counties_of_roll from public;
grant execute on function reconciliation.counties_of_roll to reconciliation;
alter function reconciliation.counties_of_roll owner to reconciliation_job;
-- How many lines a region's roll has, of one status or all: for an education bureau that holds the region whole, and so
-- sees each of them. For others it is 0.
create or replace function reconciliation.lines_counted(region text, status text) returns bigint stable security definer
  set search_path = '' language sql
begin atomic
  select count(*) from reconciliation.roll_entry e
    where e.merged_into is null and e.county >= left(lines_counted.region, 6)
      and e.county < left(lines_counted.region, 6) || '~' and starts_with(e.region, lines_counted.region)
      and (lines_counted.status is null or e.status = lines_counted.status)
      and session.audience() = 'EDUCATION' and session.holds(lines_counted.region, session.region());
end;
revoke all on function reconciliation.lines_counted from public;
grant execute on function reconciliation.lines_counted to reconciliation;
alter function reconciliation.lines_counted owner to reconciliation_job;
