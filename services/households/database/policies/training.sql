-- Bureaus of the region see who was trained; a school the titles of what its students' families learned.
create policy visible on households.training_place for select to households using (
  case when (select session.audience()) in ('EDUCATION', 'REGISTER')
    then session.holds(region, (select session.region()))
    else (select session.audience()) = 'SCHOOL' and member_id is not null
      and exists (select from households.member m where m.id = member_id)
  end);
create policy own on households.training_place for insert to households with check (
  (select session.audience()) in ('EDUCATION', 'REGISTER') and session.holds(region, (select session.region()))
  and made_by = (select session.organisation()));
create policy change on households.training_place for update to households using (
  (select session.audience()) in ('EDUCATION', 'REGISTER') and session.holds(region, (select session.region())));
create policy job on households.training_place to households_job using (true) with check (true);
create policy visible on households.training_session for select to households using (
  case when (select session.audience()) in ('EDUCATION', 'REGISTER')
    then session.holds(region, (select session.region()))
    else (select session.audience()) = 'SCHOOL'
      and exists (select from households.training_place p where p.session_id = training_session.id)
  end);
create policy own on households.training_session for insert to households with check (
  (select session.audience()) in ('EDUCATION', 'REGISTER') and session.holds(region, (select session.region()))
  and made_by = (select session.organisation()));
create policy change on households.training_session for update to households using (
  (select session.audience()) in ('EDUCATION', 'REGISTER') and session.holds(region, (select session.region())));
create policy job on households.training_session to households_job using (true) with check (true);
create policy totals on households.training_place for select to reconciliation_job using (true);
create policy totals on households.training_session for select to reconciliation_job using (true);
