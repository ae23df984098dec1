-- What was handed on is one use of the donation that it came from, to the fen, of another giver, for the same purpose's form.
select d.id::text as what, format('came from %s with %s fen and %s; uses there: %s', d.passed_on_from_id, d.amount_fen, d.quantity, count(u.id)) as why
from donations.donation d left join donations.donation_use u on u.to_donation_id = d.id and u.donation_id = d.passed_on_from_id and u.kind = 'HANDED_ON'
    and u.amount_fen is not distinct from d.amount_fen and u.quantity is not distinct from d.quantity
  left join donations.donation a on a.id = d.passed_on_from_id
where d.passed_on_from_id is not null group by d.id having count(u.id) <> 1 or bool_or(a.partner_id = d.partner_id or a.form <> d.form);
