create policy catalogue on reconciliation.finding_rule for select to public using (true);
