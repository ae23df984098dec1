-- A pairing is seen by its helper while it is open, by the school and the register's bureau that see the child or the
-- household now, by the education bureau of its region, and by the school that made it.
create policy visible on households.pairing for select to households, donations, reconciliation using (
  case (select session.audience())
    when 'HELPER' then helper_id = any ((select households.own_helpers())::uuid[])
      and (until_date is null or until_date >= session.today())
    when 'SCHOOL' then made_by = (select session.organisation())
      or student_id = any ((select households.own_students())::uuid[])
      or household_id = any ((select households.own_households())::uuid[])
    when 'EDUCATION' then session.holds(region, (select session.region()))
    when 'REGISTER' then household_id is not null and session.holds(region, (select session.region()))
      and households.sees_household(household_id)
    else false
  end);
create policy own on households.pairing for insert to households with check (
  made_by = (select session.organisation()) and (select session.audience()) in ('SCHOOL', 'EDUCATION', 'REGISTER'));
create policy ending on households.pairing for update to households using (
  case (select session.audience())
    when 'SCHOOL' then made_by = (select session.organisation())
    when 'EDUCATION' then session.holds(region, (select session.region()))
    when 'REGISTER' then made_by = (select session.organisation())
    else false
  end);
create policy job on households.pairing to households_job using (true) with check (true);
create policy totals on households.pairing for select to reconciliation_job using (true);
