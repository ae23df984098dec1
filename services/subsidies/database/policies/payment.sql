-- money is written by the county that owes it
create policy own on subsidies.payment for insert to subsidies with check (
  (select session.audience()) = 'EDUCATION' and session.holds(region, (select session.region()))
    and batch_id is not null and made_by = (select session.organisation()));
create policy own_status on subsidies.payment for update to subsidies using (
  (select session.audience()) = 'EDUCATION' and session.holds(region, (select session.region()))
    and (batch_id is not null or made_by = (select session.organisation())));
-- An aid row is seen by the organisation that recorded it and by whoever sees the student now.
create policy visible on subsidies.payment for select to subsidies, reconciliation using (
  (select session.audience()) in ('SCHOOL', 'EDUCATION', 'REGISTER')
  and (made_by = (select session.organisation()) or exists (select from students.student s where s.id = student_id)));
create policy job on subsidies.payment to subsidies_job using (true) with check (true);
create policy totals on subsidies.payment for select to reconciliation_job, students_job using (true);
