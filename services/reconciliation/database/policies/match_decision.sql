create policy of_region on reconciliation.match_decision to reconciliation
  using (exists (select from reconciliation.roll_entry e where e.region = match_decision.region
    and e.person_key = match_decision.person_key))
  with check (exists (select from reconciliation.roll_entry e where e.region = match_decision.region
    and e.person_key = match_decision.person_key));
create policy job on reconciliation.match_decision to reconciliation_job using (true) with check (true);
