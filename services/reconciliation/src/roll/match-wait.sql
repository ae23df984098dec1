-- A decision waits for a run, and runs wait for it.
select
  pg_advisory_xact_lock_shared(hashtext (:lock))
