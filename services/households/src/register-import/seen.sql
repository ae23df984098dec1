-- Of a file that only adds each row remembers its day.
update households.member m
set
  as_of = :asOf
from
  placed p
where
  (m.household_id, m.member_key) = (p.household_id, p.member_key)
  and m.as_of < :asOf::date
