-- An aid row is seen by the organisation that recorded it and by whoever sees the student now.
drop policy if exists visible on subsidies.payment;
create policy visible on subsidies.payment for select to subsidies, reconciliation using (
  (select session.audience()) in ('SCHOOL', 'EDUCATION', 'REGISTER')
  and (made_by = (select session.organisation()) or exists (select from students.student s where s.id = student_id)));
drop policy if exists totals on subsidies.payment;
create policy totals on subsidies.payment for select to reconciliation_job using (true);
drop policy if exists visible on subsidies.entitlement;
create policy visible on subsidies.entitlement for select to subsidies, reconciliation using (
  (select session.audience()) in ('SCHOOL', 'EDUCATION', 'REGISTER')
  and (made_by = (select session.organisation()) or exists (select from students.student s where s.id = student_id)));
drop policy if exists totals on subsidies.entitlement;
create policy totals on subsidies.entitlement for select to reconciliation_job using (true);
drop policy if exists totals on subsidies.payment_event;
create policy totals on subsidies.payment_event for select to reconciliation_job using (true);
