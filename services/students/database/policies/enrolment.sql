create policy of_student on students.enrolment for select to students
  using (exists (select from students.student s where s.id = student_id));
create policy opened on students.enrolment for insert to students
  with check ((select session.audience()) = 'EDUCATION' and exists (select from students.student s
    where s.id = student_id));
create policy closed on students.enrolment for update to students
  using ((select session.audience()) = 'EDUCATION' and exists (select from students.student s where s.id = student_id));
create policy job on students.enrolment to students_job using (true) with check (true);
create policy directory on students.enrolment for select to households_job, subsidies_job, donations_job,
  reconciliation_job using (true);
