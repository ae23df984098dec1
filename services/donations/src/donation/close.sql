-- A donation of which nothing is left ends.
update donations.donation
set
  closed_on = (now() at time zone 'Asia/Shanghai')::date
where
  id = :id
  and closed_on is null
