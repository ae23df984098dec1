-- Keys of the notices that hang today.
select
  id,
  notice_key as key
from
  subsidies.batch
where
  id = any (:ids::uuid[])
  and notice_key is not null
  and notice_until >= :today
