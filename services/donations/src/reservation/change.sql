-- Gives a reservation up, or holds it longer, once.
select
  donations.change_reservation (:id, :subject, :isLonger) as "isDone!"
