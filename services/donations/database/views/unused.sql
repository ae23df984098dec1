-- Donations of which something is left half a year after they came. Who asks sees those that its policies show.
create view donations.donation_unused
with
  (security_invoker = true) as
select
  d.id,
  d.partner_id,
  d.title,
  d.unit,
  d.received_on,
  d.amount_fen - d.given_fen - d.used_fen as left_fen,
  d.quantity - d.given_quantity - d.used_quantity as left_quantity
from
  donations.donation d
where
  d.closed_on is null
  and d.received_on <= session.today () - 180
  and (
    coalesce(d.amount_fen > d.given_fen + d.used_fen, false)
    or coalesce(d.quantity > d.given_quantity + d.used_quantity, false)
  );

grant select on donations.donation_unused to donations, reconciliation_job;
