-- A need that the caller sees is none any more. Answers where it stood if it may not be withdrawn.
select
  donations.withdraw_need (:id, :reason, :subject) as "outcome!"
