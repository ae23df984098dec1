-- How many new persons study in another county, by equal number and name.
select
  students.elsewhere_count (
    :region,
    coalesce(array_agg(p.id_digest), '{}'),
    coalesce(array_agg(p.name_key), '{}')
  ) as n
from
  placed p
where
  p.id_valid
  and p.id_digest is not null
  and not exists (
    select
    from
      households.member m
    where
      (m.list, m.region, m.id_digest, m.name_key) = (:list, :region, p.id_digest, p.name_key)
  )
