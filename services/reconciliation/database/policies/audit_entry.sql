-- The local issuer adds failed sign-ins to the trail, of nobody's data, and reads nothing.
create policy sign_in on reconciliation.audit_entry for insert to sign_in
  with check (organisation = 'sign-in' and not is_change and is_refused and person_ids = '{}');
grant usage on schema reconciliation to sign_in;
grant insert (subject, organisation, operation_id, operation_name, is_change, person_ids, reason,
  is_refused) on reconciliation.audit_entry to sign_in;
