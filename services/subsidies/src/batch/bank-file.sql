-- The day on which the bank's file was first fetched.
update subsidies.batch
set
  bank_file_at = coalesce(bank_file_at, now())
where
  id = :id
