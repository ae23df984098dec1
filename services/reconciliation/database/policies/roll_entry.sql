-- A roll entry is seen by the bureaus of its region (a register's bureau: if its register holds the person), by whoever
-- sees the student, and, while it is in review, by the school of a candidate.
create policy visible on reconciliation.roll_entry to reconciliation, households, donations using (
  case (select session.audience())
    when 'EDUCATION' then session.holds(region, (select session.region())) or exists (select from students.student s
      where s.id = student_id)
    when 'REGISTER' then session.holds(region, (select session.region()))
      and (select session.register()) = any (line_registers)
    when 'SCHOOL' then exists (select from students.student s where s.id = student_id)
      or (status = 'REVIEW' and exists (
        select from reconciliation.roll_candidate c join students.student s on s.id = c.student_id
          where c.entry_id = roll_entry.id))
    else false
  end);
create policy job on reconciliation.roll_entry to reconciliation_job using (true) with check (true);
create policy directory on reconciliation.roll_entry for select to subsidies_job, donations_job, households_job
  using (true);
