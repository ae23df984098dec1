-- The notice of a batch, from when until when, under a key of its own.
update subsidies.batch
set
  notice_from = :from,
  notice_until = :until,
  notice_key = :key
where
  id = :id
