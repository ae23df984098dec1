-- The notice is taken down.
update subsidies.batch
set
  notice_key = null
where
  id = :id
