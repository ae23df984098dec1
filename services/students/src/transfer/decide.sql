-- The holder's, or the platform's, word on a transfer; the function looks for itself who asks, and answers what came
-- of it.
select
  students.decide_transfer (:id, :release, :reason, :subject) as "outcome!"
