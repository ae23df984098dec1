-- What schools and families say of a child is seen by whoever sees the child, register bureaus left out.
create policy visible on subsidies.hardship for select to subsidies
  using ((select session.audience()) in ('SCHOOL', 'EDUCATION') and exists (select from students.student s
    where s.id = student_id));
create policy written on subsidies.hardship for insert to subsidies
  with check ((select session.audience()) in ('SCHOOL', 'EDUCATION') and exists (select from students.student s
    where s.id = student_id));
create policy ended on subsidies.hardship for update to subsidies
  using ((select session.audience()) in ('SCHOOL', 'EDUCATION') and exists (select from students.student s
    where s.id = student_id));
create policy needs on subsidies.hardship for select to donations_job using (true);
create policy job on subsidies.hardship to subsidies_job using (true) with check (true);
