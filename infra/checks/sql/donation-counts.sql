-- A donation counts what its gifts sum to, cancelled ones left out, and never gives more than it holds.
select d.id::text as what, format('counts %s fen and %s, its gifts sum to %s fen and %s, it holds %s fen and %s', d.given_fen, d.given_quantity, g.fen, g.quantity, d.amount_fen, d.quantity) as why
from donations.donation d cross join lateral (
  select coalesce(sum(amount_fen), 0) as fen, coalesce(sum(quantity), 0) as quantity from donations.gift where donation_id = d.id and status <> 'CANCELLED') as g
where d.given_fen <> g.fen or d.given_quantity <> g.quantity or d.given_fen > d.amount_fen or d.given_quantity > d.quantity;
