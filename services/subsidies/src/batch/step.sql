-- A batch takes its next status.
update subsidies.batch
set
  status = :to,
  version = version + 1
where
  id = :id
