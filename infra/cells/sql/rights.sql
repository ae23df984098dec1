-- Who may do what at the province: the rules run with the rights of those who own their views.
grant usage on schema province to reconciliation, reconciliation_job;
grant select, insert, update, delete on province.dirty, province.aside, province.found, province.finding to reconciliation_job;
grant select on province.county, province.count_check, province.decision, province.pulse to reconciliation_job;
do $$
declare
  each regprocedure;
begin
  for each in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'province'::regnamespace loop
    execute format('revoke all on function %s from public', each);
  end loop;
end $$;
grant select (cell) on subsidies.payment to reconciliation_job;
grant create on schema province to reconciliation_job;
alter function province.keep_findings owner to reconciliation_job;
alter function province.keep_persons owner to reconciliation_job;
revoke create on schema province from reconciliation_job;
grant execute on function province.keep_findings, province.keep_persons to reconciliation_job;
