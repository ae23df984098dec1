-- An import failed for a fault of the platform.
update import
set
  status = 'FAILED',
  failure_code = 'INTERNAL',
  failure = :failure,
  finished_at = now()
where
  id = :id
