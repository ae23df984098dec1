-- The account that a student's money goes to.
insert into
  subsidies.payee_account (
    student_id,
    guardian_id,
    holder,
    bank,
    kind,
    account_cipher,
    account_digest,
    last_four,
    made_by,
    recorded_by
  )
values
  (
    :studentId,
    :guardianId,
    :holder,
    :bank,
    :kind,
    :personalData,
    :digest,
    :account,
    :organisation,
    :subject
  )
