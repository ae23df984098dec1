create policy write on :service.audit_entry for insert to :service, :service_job with check (true);
-- The auditor reads all of the trail; an education bureau who looked at a child of its region.
create policy trail on :service.audit_entry for select to reconciliation using (
  case (select session.audience())
    when 'AUDITOR' then true
    when 'EDUCATION' then exists (select from students.student s where s.id = any (person_ids))
    else false
  end);
create policy seal on :service.audit_entry for select to reconciliation_job using (true);
grant usage on schema :service to reconciliation, reconciliation_job;
grant select on :service.audit_entry to reconciliation, reconciliation_job;
