-- Ends reservations whose days are over, a thousand at once.
select
  donations.end_reservations (null, 1000) as "count!"
