-- What came of a place; what is not said stays.
update households.training_place
set
  attended = coalesce(:attended, attended),
  certificate_name = coalesce(:certificateName, certificate_name),
  certificate_number = coalesce(:certificateNumber, certificate_number),
  certificate_on = coalesce(:certificateOn, certificate_on),
  found_job_on = coalesce(:foundJobOn, found_job_on),
  employer = coalesce(:employer, employer),
  job_checked_on = coalesce(:jobCheckedOn, job_checked_on),
  allowance_fen = coalesce(:allowance, allowance_fen),
  allowance_payer = coalesce(:allowancePayer, allowance_payer),
  allowance_paid_on = coalesce(:allowancePaidOn, allowance_paid_on)
where
  id = :id
