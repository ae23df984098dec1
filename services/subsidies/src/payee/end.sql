-- The account of before ends.
update subsidies.payee_account
set
  active = false
where
  student_id = :studentId
  and active
