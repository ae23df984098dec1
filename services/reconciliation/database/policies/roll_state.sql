create policy job on reconciliation.roll_state to reconciliation_job using (true) with check (true);
