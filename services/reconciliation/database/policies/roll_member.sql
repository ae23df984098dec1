create policy of_entry on reconciliation.roll_member for select to public
  using (exists (select from reconciliation.roll_entry e where e.id = entry_id));
create policy job on reconciliation.roll_member to reconciliation_job using (true) with check (true);
create policy directory on reconciliation.roll_member for select to donations_job, households_job using (true);
