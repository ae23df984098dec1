-- One draft of a county at a time, and none beside a naming of the term.
select
  pg_advisory_xact_lock(hashtext (:county)),
  pg_advisory_xact_lock_shared(hashtext (:naming))
