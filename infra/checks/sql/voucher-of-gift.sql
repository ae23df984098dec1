-- A code is of a gift of its own donation; one that was handed out of a gift that arrived.
select v.id::text as what, format('status %s, its gift %s of donation %s', v.status, g.status, g.donation_id) as why
from donations.voucher v join donations.gift g on g.id = v.gift_id
where g.donation_id <> v.donation_id or (v.status = 'HANDED_OUT' and g.status not in ('CONFIRMED', 'RETURNED'));
