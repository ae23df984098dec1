create policy job on reconciliation.finding_due to reconciliation_job using (true) with check (true);
