-- One naming of a term at a time.
select
  pg_advisory_xact_lock(hashtext (:lock))
