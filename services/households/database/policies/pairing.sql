-- A pairing is seen by its helper, by the school and the bureaus that see the child or the household now, and by the
-- organisation that made it; a helper sees its own that are open, and nobody of another's.
create policy visible on households.pairing for select to households, donations using (
  case (select session.audience())
    when 'HELPER' then helper_id = any ((select households.own_helpers())::uuid[])
      and (until_date is null or until_date >= session.today())
    when 'SCHOOL' then made_by = (select session.organisation())
      or exists (select from students.student s where s.id = student_id)
      or exists (select from households.member m where m.household_id = pairing.household_id)
    when 'EDUCATION' then session.holds(region, (select session.region()))
      or exists (select from students.student s where s.id = student_id)
    when 'REGISTER' then exists (select from households.member m where m.household_id = pairing.household_id)
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
create policy history on households.pairing for select to reconciliation using (
  (select session.audience()) in ('SCHOOL', 'EDUCATION', 'REGISTER')
  and (exists (select from students.student s where s.id = student_id)
    or exists (select from households.member m where m.household_id = pairing.household_id)));
