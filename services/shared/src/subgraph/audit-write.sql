-- Who did what for which organisation, to whom, and why.
insert into
  audit_entry (
    subject,
    organisation,
    operation_id,
    operation_name,
    is_change,
    person_ids,
    reason,
    is_refused
  )
values
  (
    :subject,
    :organisation,
    :id,
    :name,
    :isChange,
    :personIds,
    :auditReasons,
    :refused
  )
