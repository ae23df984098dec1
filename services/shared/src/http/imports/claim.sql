-- Whether no other worker runs this import.
select
  pg_try_advisory_xact_lock(hashtextextended (:id, 0)) as ok
