create policy job on reconciliation.findings_kept to reconciliation_job using (true) with check (true);
