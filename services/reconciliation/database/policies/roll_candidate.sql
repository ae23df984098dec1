-- A candidate is seen by whoever sees the student. (It does not look at the entry: policies point one way.)
create policy of_student on reconciliation.roll_candidate for select to reconciliation, households, donations
  using (exists (select from students.student s where s.id = student_id));
create policy job on reconciliation.roll_candidate to reconciliation_job using (true) with check (true);
