create policy of_student on students.registry_link for select to students
  using (exists (select from students.student s where s.id = other_id));
create policy of_bureau on students.registry_link for insert to students
  with check ((select session.audience()) = 'EDUCATION' and exists (select from students.student s
    where s.id = other_id));
create policy undone on students.registry_link for update to students
  using ((select session.audience()) = 'EDUCATION' and exists (select from students.student s where s.id = other_id));
create policy job on students.registry_link to students_job using (true) with check (true);
