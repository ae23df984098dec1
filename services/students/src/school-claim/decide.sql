-- Whose a school code is; answers what came of it.
select
  students.decide_school_claim (:id, :grant, :reason, :subject) as outcome
