-- A person is registered for a category once at a time.
select a.member_id::text as what, format('%s from %s and from %s overlap', a.category, a.from_date, b.from_date) as why
from households.registration a join households.registration b on b.member_id = a.member_id and b.category = a.category and (a.from_date, a.id) < (b.from_date, b.id)
where coalesce(a.until_date, 'infinity') > b.from_date;
