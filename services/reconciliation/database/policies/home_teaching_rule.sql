create policy known on reconciliation.home_teaching_rule for select to reconciliation_job using (true);
