create policy job on households.snapshot to households_job using (true) with check (true);
create policy roll on households.snapshot for select to reconciliation_job using (true);
