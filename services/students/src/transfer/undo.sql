-- Either side takes a transfer back; answers what came of it.
select
  students.undo_transfer (:id, :reason, :subject) as "outcome!"
