-- Who is left out of a batch is kept with it.
update subsidies.batch
set
  left_out = :leftOut
where
  id = :batchId
