-- The asking county takes a transfer to the platform; answers what came of it.
select
  students.contest_transfer (:id, :reason) as "outcome!"
