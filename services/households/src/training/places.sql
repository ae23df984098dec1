-- Who had a place in sessions, by name.
select
  p.id,
  p.session_id as "sessionId",
  p.attendee_name as "attendeeName",
  p.member_id as "memberId",
  p.id_digest is not null as "isIdentified!",
  p.attended,
  p.certificate_name as "certificateName",
  p.certificate_number as "certificateNumber",
  p.certificate_on as "certificateOn",
  p.found_job_on as "foundJobOn",
  p.employer,
  p.job_checked_on as "jobCheckedOn",
  p.allowance_fen as allowance,
  p.allowance_payer as "allowancePayer",
  p.allowance_paid_on as "allowancePaidOn"
from
  households.training_place p
where
  p.session_id = any (:ids::uuid[])
order by
  p.name_key,
  p.occurrence,
  p.id
