create policy of_bureau on students.student for update to students
  using ((select session.audience()) = 'EDUCATION' and session.holds(region, (select session.region())))
  with check ((select session.audience()) = 'EDUCATION' and session.holds(region, (select session.region())));
-- A student is seen by the school of now, by education bureaus whose region holds that school, and by register bureaus
-- on whose register the child is: of a child who studies in another county once that county has released it. Aid rows
-- point here by EXISTS on the primary key.
create policy visible on students.student for select to students, households, subsidies, donations, reconciliation
  using (
  case (select session.audience())
    when 'SCHOOL' then school_code = any ((select session.schools())::text[])
      and status not in ('TRANSFERRED', 'GRADUATED')
    when 'EDUCATION' then session.holds(region, (select session.region()))
    when 'REGISTER' then exists (select from reconciliation.student_register r where r.student_id = student.id
      and (r.is_released or left(r.region, 6) = left(student.region, 6)
        or session.holds(student.region, (select session.region()))))
    else false
  end);
create policy job on students.student to students_job using (true) with check (true);
create policy directory on students.student for select to households_job, subsidies_job, donations_job,
  reconciliation_job using (true);
