-- Versions of one standard are written one after the other.
select
  pg_advisory_xact_lock(hashtext (:key))
