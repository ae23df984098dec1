-- Of an offer no more is used than it holds, and as much as shares and what was handed on say.
select o.id::text as what, format('counts %s fen, used are %s, it holds %s', o.used_fen, s.fen + u.fen, o.amount_fen) as why
from donations.share_offer o cross join lateral (
  select coalesce(sum(f.amount_fen), 0) as fen from donations.funder_share f join donations.gift g on g.id = f.gift_id
    where f.offer_id = o.id and g.status not in ('CANCELLED', 'RETURNED')) as s
cross join lateral (select coalesce(sum(amount_fen), 0) as fen from donations.donation_use where offer_id = o.id) as u
where o.used_fen <> s.fen + u.fen or o.used_fen > o.amount_fen;
