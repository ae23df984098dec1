create policy own on reconciliation.finding_decision for insert to reconciliation
  with check (organisation = (select session.organisation())
    and (select session.audience()) in ('SCHOOL', 'EDUCATION', 'REGISTER'));
create policy job on reconciliation.finding_decision for select to reconciliation_job using (true);
