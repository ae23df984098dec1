-- One run at a time; decisions wait for it.
select
  pg_advisory_xact_lock(hashtext (:lock))
