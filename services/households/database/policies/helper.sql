-- A helper is seen by itself, by bureaus of its region, by the school whose teacher it is, and by the schools of the
-- children whom it helps.
create policy visible on households.helper for select to households using (
  case (select session.audience())
    when 'HELPER' then id = any ((select households.own_helpers())::uuid[])
    when 'SCHOOL' then made_by = (select session.organisation())
      or exists (select from households.pairing p where p.helper_id = helper.id)
    else (select session.audience()) in ('EDUCATION', 'REGISTER') and session.holds(region, (select session.region()))
  end);
create policy own on households.helper for insert to households with check (
  made_by = (select session.organisation()) and ((select session.audience()) = 'SCHOOL'
    or ((select session.audience()) in ('EDUCATION', 'REGISTER')
      and session.holds(region, (select session.region())))));
create policy change on households.helper for update to households using (made_by = (select session.organisation())
  and (select session.audience()) in ('SCHOOL', 'EDUCATION', 'REGISTER'));
create policy totals on households.helper for select to reconciliation_job using (true);
create policy history on households.helper for select to reconciliation
  using (exists (select from households.pairing p where p.helper_id = helper.id));
create policy job on households.helper to households_job using (true) with check (true);
create policy visible on households.help_team for select to households using (
  case (select session.audience())
    when 'HELPER' then exists (select from households.helper h where h.team_id = help_team.id)
    when 'SCHOOL' then made_by = (select session.organisation())
      or exists (select from households.helper h where h.team_id = help_team.id)
    else (select session.audience()) in ('EDUCATION', 'REGISTER') and session.holds(region, (select session.region()))
  end);
create policy own on households.help_team for insert to households with check (
  made_by = (select session.organisation()) and ((select session.audience()) = 'SCHOOL'
    or ((select session.audience()) in ('EDUCATION', 'REGISTER')
      and session.holds(region, (select session.region())))));
create policy totals on households.help_team for select to reconciliation_job using (true);
create policy job on households.help_team to households_job using (true) with check (true);
