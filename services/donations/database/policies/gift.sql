create policy own on donations.gift for insert to donations with check (made_by = (select session.organisation())
  and ((select session.audience()) = 'EDUCATION' or exists (select from donations.partner p where p.id = partner_id
    and p.uscc = (select session.uscc()))));
-- A gift is seen by its giver, by the organisation that recorded it, and by the school and education bureau of the
-- student now; one to a household by those of its children, one to a school or village by that school and the bureau of
-- the region.
create policy visible on donations.gift for select to donations using (
  case when (select session.audience()) in ('SCHOOL', 'EDUCATION')
    then made_by = (select session.organisation()) or exists (select from students.student s where s.id = student_id)
      or (household_id is not null and donations.sees_child_of(household_id))
      or (num_nonnulls(student_id, household_id) = 0 and (session.holds(region, (select session.region()))
        or exists (select from students.school c where c.id = gift.school_id
          and c.code = any ((select session.schools())::text[]))))
  end
  or exists (select from donations.partner p where p.id = partner_id and p.uscc = (select session.uscc())));
-- A register bureau learns through the aid history that there is a gift, its purpose and term; the rest is left out
-- there.
create policy history on donations.gift for select to reconciliation using (
  (select session.audience()) in ('SCHOOL', 'EDUCATION', 'REGISTER') and (exists (select from students.student s
    where s.id = student_id)
    or (household_id is not null and donations.sees_child_of(household_id))));
create policy job on donations.gift to donations_job using (true) with check (true);
create policy totals on donations.gift for select to reconciliation_job, households_job, students_job using (true);
