create policy job on reconciliation.roll_past to reconciliation_job using (true) with check (true);
