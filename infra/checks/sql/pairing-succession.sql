-- Whoever takes over has the same child or household, another helper, and begins when the other ended.
select n.id::text as what, format('takes over from %s, which ends on %s', o.id, o.until_date) as why
from households.pairing n join households.pairing o on o.id = n.takes_over_from
where (n.household_id, n.student_id) is distinct from (o.household_id, o.student_id) or n.helper_id = o.helper_id
  or o.until_date is distinct from n.from_date;
