create policy job on reconciliation.audit_seal to reconciliation_job using (true) with check (true);
