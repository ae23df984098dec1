-- What schools and families say of a child is seen by whoever sees the child, register bureaus left out.
create policy visible on subsidies.guardian for select to subsidies
  using ((select session.audience()) in ('SCHOOL', 'EDUCATION') and exists (select from students.student s
    where s.id = student_id));
create policy written on subsidies.guardian for insert to subsidies
  with check ((select session.audience()) in ('SCHOOL', 'EDUCATION') and exists (select from students.student s
    where s.id = student_id));
create policy job on subsidies.guardian to subsidies_job using (true) with check (true);
