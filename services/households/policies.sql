-- A register row is seen by its own bureau, by the education bureau of its region, and by a school for its own students, as
-- the roll ties them; a household by whoever sees one of its members.
drop policy if exists visible on households.member;
create policy visible on households.member for select to households, donations, reconciliation using (
  case (select session.audience())
    when 'REGISTER' then register = (select session.register()) and session.holds(region, (select session.region()))
    when 'EDUCATION' then session.holds(region, (select session.region()))
    when 'SCHOOL' then exists (select from reconciliation.roll_member m where m.member_id = member.id)
    else false
  end);
drop policy if exists visible on households.household;
create policy visible on households.household for select to households, donations, reconciliation
  using (exists (select from households.member m where m.household_id = household.id));
drop policy if exists visible on households.registration;
create policy visible on households.registration for select to households
  using (exists (select from households.member m where m.id = registration.member_id));
drop policy if exists roll on households.member;
create policy roll on households.member for select to reconciliation_job using (true);
drop policy if exists roll on households.registration;
create policy roll on households.registration for select to reconciliation_job using (true);
drop policy if exists visible on households.whereabouts;
create policy visible on households.whereabouts for select to households
  using (exists (select from households.member m where m.id = whereabouts.member_id));
drop policy if exists of_region on households.whereabouts;
create policy of_region on households.whereabouts for insert to households
  with check ((select session.audience()) = 'EDUCATION' and session.holds(region, (select session.region())));
drop policy if exists taken_back on households.whereabouts;
create policy taken_back on households.whereabouts for update to households
  using ((select session.audience()) = 'EDUCATION' and session.holds(region, (select session.region())));
drop policy if exists roll on households.whereabouts;
create policy roll on households.whereabouts for select to reconciliation_job using (true);
drop policy if exists roll on households.snapshot;
create policy roll on households.snapshot for select to reconciliation_job using (true);
