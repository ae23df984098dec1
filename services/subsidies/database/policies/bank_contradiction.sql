create policy job on subsidies.bank_contradiction to subsidies_job using (true) with check (true);
create policy totals on subsidies.bank_contradiction for select to reconciliation_job using (true);
