-- A student is seen by the school of now, by education bureaus whose region holds that school, and by register bureaus on
-- whose register the child is: of a child who studies in another county once that county has released it. Aid rows point here by EXISTS on the primary key.
drop policy if exists visible on students.student;
create policy visible on students.student for select to students, households, subsidies, donations, reconciliation using (
  case (select session.audience())
    when 'SCHOOL' then school_code = any ((select session.schools())::text[]) and status not in ('TRANSFERRED', 'GRADUATED')
    when 'EDUCATION' then session.holds(region, (select session.region()))
    when 'REGISTER' then exists (select from reconciliation.student_register r where r.student_id = student.id
      and (r.is_released or left(r.region, 6) = left(student.region, 6) or session.holds(student.region, (select session.region()))))
    else false
  end);
drop policy if exists directory on students.enrolment;
create policy directory on students.enrolment for select to subsidies_job, donations_job, reconciliation_job using (true);
drop policy if exists directory on students.student;
create policy directory on students.student for select to subsidies_job, donations_job, reconciliation_job using (true);
drop policy if exists directory on students.snapshot;
create policy directory on students.snapshot for select to reconciliation_job using (true);
