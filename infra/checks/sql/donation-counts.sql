-- A donation counts what its gifts and its shares in gifts of others sum to, cancelled and returned ones left out, and what else became of
-- it, and never gives more than it holds: what came in is given, used or left.
select d.id::text as what, format('counts %s fen and %s given, %s fen and %s used; its gifts sum to %s fen and %s, its uses to %s fen and %s; it holds %s fen and %s',
    d.given_fen, d.given_quantity, d.used_fen, d.used_quantity, g.fen + s.fen, g.quantity, u.fen, u.quantity, d.amount_fen, d.quantity) as why
from donations.donation d cross join lateral (
  select coalesce(sum(coalesce(lead_fen, amount_fen)), 0) as fen, coalesce(sum(quantity), 0) as quantity from donations.gift
    where donation_id = d.id and status not in ('CANCELLED', 'RETURNED')) as g
cross join lateral (
  select coalesce(sum(f.amount_fen), 0) as fen from donations.funder_share f join donations.gift g on g.id = f.gift_id
    where f.donation_id = d.id and g.status not in ('CANCELLED', 'RETURNED')) as s
cross join lateral (
  select coalesce(sum(amount_fen), 0) as fen, coalesce(sum(quantity), 0) as quantity from donations.donation_use where donation_id = d.id) as u
where d.given_fen <> g.fen + s.fen or d.given_quantity <> g.quantity or d.used_fen <> u.fen or d.used_quantity <> u.quantity
  or d.given_fen + d.used_fen > d.amount_fen or d.given_quantity + d.used_quantity > d.quantity
  or (d.closed_on is not null and d.given_fen + d.used_fen < d.amount_fen);
