create policy of_student on students.correction for select to students
  using ((select session.audience()) in ('SCHOOL', 'EDUCATION') and exists (select from students.student s
    where s.id = student_id));
create policy proposed on students.correction for insert to students
  with check ((select session.audience()) = 'SCHOOL' and organisation = (select session.organisation())
    and exists (select from students.student s where s.id = student_id));
create policy decided on students.correction for update to students
  using ((select session.audience()) = 'EDUCATION' and exists (select from students.student s where s.id = student_id));
