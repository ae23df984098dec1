-- The shares of a gift's funders sum to its amount, to the fen.
select g.id::text as what, format('is of %s fen, its funders of %s', g.amount_fen, coalesce(g.lead_fen, 0) + f.fen) as why
from donations.gift g join lateral (select count(*) as n, coalesce(sum(amount_fen), 0) as fen from donations.funder_share where gift_id = g.id) as f on true
where (f.n > 0 and g.amount_fen is distinct from g.lead_fen + f.fen and not (g.amount_fen is null and g.lead_fen is null and f.fen = 0))
  or (f.n = 0 and g.lead_fen is not null);
