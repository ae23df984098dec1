-- Every aid of every channel in one shape, with the rights of whoever asks.
create or replace view reconciliation.aid_record with (security_invoker = true) as
select p.id, 'Payment' as source, p.student_id, 'GOVERNMENT' as channel, p.form, g.purpose, g.name as title, p.payer as giver,
  p.amount_fen, null::numeric as quantity, null::text as unit, p.term, p.paid_on as on_date,
  case p.status when 'PLANNED' then 'DUE' when 'SENT' then 'PAID' when 'CONFIRMED' then 'CONFIRMED' when 'RETURNED' then 'RETURNED' when 'REISSUED' then 'RETURNED' else 'CANCELLED' end as status,
  false as via_household, p.made_by
from subsidies.payment p join subsidies.programme g on g.code = p.programme_code
union all
select g.id, 'Gift', g.student_id, n.channel, g.form, g.purpose, g.title, n.name,
  g.amount_fen, g.quantity, g.unit, g.term, g.given_on,
  case g.status when 'PLEDGED' then 'PLEDGED' when 'DELIVERED' then 'PAID' when 'CONFIRMED' then 'CONFIRMED' else 'CANCELLED' end,
  g.household_id is not null, g.made_by
from donations.gift g join donations.partner n on n.id = g.partner_id;
grant select on reconciliation.aid_record to reconciliation, reconciliation_job;
