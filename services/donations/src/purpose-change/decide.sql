-- Decides a change that waits; an accepted one is the donation's purpose from then on.
select
  donations.decide_purpose (:id, :status, :note, :subject) as "outcome!"
