create policy of_payment on subsidies.payment_event for select to subsidies
  using (exists (select from subsidies.payment p where p.id = payment_id));
create policy own on subsidies.payment_event for insert to subsidies with check (
  (select session.audience()) = 'EDUCATION' and exists (select from subsidies.payment p where p.id = payment_id
    and (p.batch_id is not null or p.made_by = (select session.organisation()))
      and session.holds(p.region, (select session.region()))));
create policy job on subsidies.payment_event to subsidies_job using (true) with check (true);
create policy totals on subsidies.payment_event for select to reconciliation_job using (true);
