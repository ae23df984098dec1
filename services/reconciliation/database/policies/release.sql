create policy job on reconciliation.release to reconciliation_job using (true) with check (true);
