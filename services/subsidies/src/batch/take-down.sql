-- The notice is taken down, as if it had not hung: another one has days of its own.
update subsidies.batch
set
  notice_from = null,
  notice_until = null,
  notice_key = null
where
  id = :id
