-- A held import is given up: nothing of it enters.
update import
set
  status = 'REFUSED',
  failure_code = 'DISCARDED',
  failure = :failure,
  finished_at = now()
where
  id = :id
  and status = 'HELD'
returning
  id
