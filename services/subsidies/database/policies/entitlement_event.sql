create policy of_entitlement on subsidies.entitlement_event to subsidies
  using (exists (select from subsidies.entitlement e where e.id = entitlement_id));
create policy job on subsidies.entitlement_event to subsidies_job using (true) with check (true);
