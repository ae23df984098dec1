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
-- What schools and families say of a child is seen by whoever sees the child, register bureaus left out.
do $$
declare it text;
begin
  foreach it in array array['hardship', 'guardian', 'payee_account'] loop
    execute format('drop policy if exists visible on subsidies.%I', it);
    execute format('create policy visible on subsidies.%I for select to subsidies using ((select session.audience()) in (''SCHOOL'', ''EDUCATION'') and exists (select from students.student s where s.id = student_id))', it);
    execute format('drop policy if exists written on subsidies.%I', it);
    execute format('create policy written on subsidies.%I for insert to subsidies with check ((select session.audience()) in (''SCHOOL'', ''EDUCATION'') and exists (select from students.student s where s.id = student_id))', it);
    if it <> 'guardian' then
      execute format('drop policy if exists ended on subsidies.%I', it);
      execute format('create policy ended on subsidies.%I for update to subsidies using ((select session.audience()) in (''SCHOOL'', ''EDUCATION'') and exists (select from students.student s where s.id = student_id))', it);
    end if;
  end loop;
end $$;
drop policy if exists fees on subsidies.school_fee;
create policy fees on subsidies.school_fee for select to subsidies using ((select session.audience()) = 'SCHOOL' and exists (select from students.school c where c.id = school_id and c.code = any ((select session.schools())::text[])));
