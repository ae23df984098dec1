drop policy if exists directory on reconciliation.student_register;
create policy directory on reconciliation.student_register for select to subsidies_job, donations_job using (true);

-- A candidate is seen by whoever sees the student. (It does not look at the entry: policies point one way.)
drop policy if exists of_student on reconciliation.roll_candidate;
create policy of_student on reconciliation.roll_candidate for select to reconciliation, households, donations
  using (exists (select from students.student s where s.id = student_id));

-- A roll entry is seen by the bureaus of its region (a register's bureau: if its register holds the person), by whoever sees
-- the student, and, while it is in review, by the school of a candidate.
drop policy if exists visible on reconciliation.roll_entry;
create policy visible on reconciliation.roll_entry to reconciliation, households, donations using (
  case (select session.audience())
    when 'EDUCATION' then session.holds(region, (select session.region())) or exists (select from students.student s where s.id = student_id)
    when 'REGISTER' then session.holds(region, (select session.region())) and (select session.register()) = any (line_registers)
    when 'SCHOOL' then exists (select from students.student s where s.id = student_id)
      or (status = 'REVIEW' and exists (
        select from reconciliation.roll_candidate c join students.student s on s.id = c.student_id where c.entry_id = roll_entry.id))
    else false
  end);
drop policy if exists directory on reconciliation.roll_entry;
create policy directory on reconciliation.roll_entry for select to subsidies_job, donations_job using (true);
drop policy if exists directory on reconciliation.roll_member;
create policy directory on reconciliation.roll_member for select to donations_job using (true);
-- The local issuer adds failed sign-ins to the trail, of nobody's data, and reads nothing.
grant usage on schema reconciliation to sign_in;
grant insert (subject, organisation, operation_id, operation_name, is_change, person_ids, reason, is_refused) on reconciliation.audit_entry to sign_in;
drop policy if exists sign_in on reconciliation.audit_entry;
create policy sign_in on reconciliation.audit_entry for insert to sign_in with check (organisation = 'sign-in' and not is_change and is_refused and person_ids = '{}');
