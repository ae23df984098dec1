-- How many rows of each table go to the province, and what they sum to (fen); counted in one snapshot.
create or replace function province.counted() returns jsonb stable security definer set search_path = '' language sql
begin atomic
  select jsonb_object_agg(c.name, jsonb_build_array(c.rows, c.fen)) from (
    select 'students.student' as name, count(*) as rows, 0::numeric as fen from students.student
    union all select 'students.enrolment', count(*), 0 from students.enrolment
    union all select 'subsidies.entitlement', count(*), coalesce(sum(amount_fen), 0) from subsidies.entitlement
    union all select 'subsidies.payment', count(*), coalesce(sum(amount_fen), 0) from subsidies.payment
    union all select 'donations.gift', count(*), coalesce(sum(amount_fen), 0) from donations.gift
    union all select 'households.visit', count(*), coalesce(sum(comfort_fen), 0) from households.visit
    union all select 'reconciliation.roll_entry', count(*), 0 from reconciliation.roll_entry) as c;
end;
revoke all on function province.counted from public;
grant execute on function province.counted to students_job;
