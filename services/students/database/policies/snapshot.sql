create policy of_region on students.snapshot for select to students
  using (session.holds(region, (select session.region())));
create policy job on students.snapshot to students_job using (true) with check (true);
create policy directory on students.snapshot for select to reconciliation_job using (true);
