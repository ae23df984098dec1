-- What is said of a finding that another county shares goes to the province, without a reason or who said it.
create or replace function reconciliation.say_to_province() returns trigger security definer set search_path = ''
language plpgsql as $$
begin
  insert into province.decision (id, key, verdict, until_date, at)
  select d.id, d.finding_key, d.verdict, d.until_date, d.at
  from said d
  where exists (select from province.finding f where f.key = d.finding_key)
    -- the county's word is its education bureau's
    and d.organisation like 'bureau:%:EDUCATION';
  return null;
end $$;
revoke all on function reconciliation.say_to_province from public;
alter function reconciliation.say_to_province owner to reconciliation_job;
create or replace trigger say_to_province after insert on reconciliation.finding_decision
  referencing new table as said for each statement execute function reconciliation.say_to_province();
