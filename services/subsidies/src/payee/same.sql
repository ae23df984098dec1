-- The account that says the same already.
select
  id
from
  subsidies.payee_account
where
  student_id = :studentId
  and active
  and account_digest = :digest
  and holder = :holder
  and bank = :bank
  and kind = :kind
  and guardian_id is not distinct from :guardianId::uuid
