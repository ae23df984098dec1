create policy visible on households.whereabouts for select to households
  using (exists (select from households.member m where m.id = whereabouts.member_id));
create policy of_region on households.whereabouts for insert to households
  with check ((select session.audience()) = 'EDUCATION' and session.holds(region, (select session.region())));
create policy taken_back on households.whereabouts for update to households
  using ((select session.audience()) = 'EDUCATION' and session.holds(region, (select session.region())));
create policy job on households.whereabouts to households_job using (true) with check (true);
create policy roll on households.whereabouts for select to reconciliation_job using (true);
