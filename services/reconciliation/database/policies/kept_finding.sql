create policy job on reconciliation.kept_finding to reconciliation_job using (true) with check (true);
