-- Who came to a session: those ticked; of others that have no outcome it is said that they did not.
update households.training_place
set
  attended = id = any (:ids::uuid[])
where
  session_id = :sessionId
  and (
    id = any (:ids::uuid[])
    or num_nonnulls (certificate_number, found_job_on, allowance_fen) = 0
  )
