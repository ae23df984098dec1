create policy seen on subsidies.payee_confirmation for select to subsidies
  using (exists (select from subsidies.payee_account a where a.id = account_id));
create policy said on subsidies.payee_confirmation for insert to subsidies with check (
  (select session.audience()) = 'EDUCATION' and organisation = (select session.organisation()) and exists (select
    from subsidies.payee_account a where a.id = account_id));
create policy job on subsidies.payee_confirmation for select to subsidies_job using (true);
