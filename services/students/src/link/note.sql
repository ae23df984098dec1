-- Who linked two entries, and why.
insert into
  students.registry_link (keep_id, other_id, reason, linked_by)
values
  (:keepId, :otherId, :reason, :subject)
