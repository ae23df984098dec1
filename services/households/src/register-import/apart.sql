-- Rows of one household with one number and different names are different people, each known by number and name; so
-- is a row of a file that only adds when the number stands beside another name already.
with
  shared as (
    select
      household_key,
      member_key
    from
      staged
    where
      id_valid
    group by
      1,
      2
    having
      count(distinct name_key) > 1
    union
    select
      t.household_key,
      t.member_key
    from
      staged t
      join households.household h on (h.list, h.region, h.household_key) = (:list, :region, t.household_key)
      join households.member m on m.household_id = h.id
      and m.id_digest = t.id_digest
    where
      t.id_valid
      and (
        m.member_key <> t.member_key
        or (
          not :isFull
          and m.name_key <> t.name_key
        )
      )
  )
update staged t
set
  member_key = sha256(t.member_key || convert_to(t.name_key, 'UTF8'))
from
  shared s
where
  (s.household_key, s.member_key) = (t.household_key, t.member_key)
