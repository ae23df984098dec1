-- Two who ask for a region at once ask one after the other.
select
  pg_advisory_xact_lock(hashtext (:lock))
