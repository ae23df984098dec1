-- A visit is seen by whoever sees its pairing. What was said at counselling is read by the helper and the school alone.
create policy visible on households.visit for select to households
  using (exists (select from households.pairing p where p.id = pairing_id));
create policy job on households.visit to households_job using (true) with check (true);
create policy visible on households.visit_note for select to households using (
  (not is_counselling or (select session.audience()) in ('SCHOOL', 'HELPER'))
  and exists (select from households.visit v where v.id = visit_id));
create policy job on households.visit_note to households_job using (true) with check (true);
create policy totals on households.visit for select to reconciliation_job using (true);
create policy history on households.visit for select to reconciliation
  using (exists (select from households.pairing p where p.id = pairing_id));
