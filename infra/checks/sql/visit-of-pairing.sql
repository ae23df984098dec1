-- A visit lies within its pairing, and a correction is of a visit of the same one.
select v.id::text as what, format('on %s, the pairing from %s to %s', v.on_date, p.from_date, p.until_date) as why
from households.visit v join households.pairing p on p.id = v.pairing_id
where p.end_reason is distinct from 'WRONG' and not v.is_void and p.takes_over_from is null
  and (v.on_date < p.from_date or v.at::date > p.until_date + 1 and v.on_date > p.until_date)
union all
select v.id::text, 'corrects a visit of another pairing'
from households.visit v join households.visit o on o.id = v.corrects_id where o.pairing_id <> v.pairing_id
union all
-- what was said at counselling is marked so, also where it was carried on
select v.id::text, 'was said at counselling and is not marked so'
from households.visit v join households.visit_note n on n.visit_id = v.id where v.kind = 'COUNSELLING' and not n.is_counselling;
