-- A need is reserved by one reservation that is held, and no other; a reservation holds no more than it says.
select n.id::text as what, format('status %s, live reservations %s', n.status, count(r.id)) as why
from donations.need_record n left join donations.reservation_need t on t.need_id = n.id and t.is_live
  left join donations.reservation r on r.id = t.reservation_id and r.status = 'HELD'
group by n.id having (n.status = 'RESERVED') <> (count(r.id) = 1) or count(t.need_id) <> count(r.id)
union all
select r.id::text, format('of %s children holds %s', r.quantity, count(t.need_id)) from donations.reservation r
  left join donations.reservation_need t on t.reservation_id = r.id group by r.id having count(t.need_id) <> r.quantity;
