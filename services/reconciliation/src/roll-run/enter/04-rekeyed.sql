-- a person whose rows are all known by another key now, such as a mended number, keeps the line
update reconciliation.roll_entry e
set
  person_key = n.person_key
from
  (
    select
      e.id,
      min(p.person_key) as person_key
    from
      scope_entry
      join reconciliation.roll_entry e using (id)
      join reconciliation.roll_member m on m.entry_id = e.id
      left join person p on p.member_id = m.member_id
    group by
      e.id
    having
      count(distinct p.person_key) = 1
      and bool_and(
        p.person_key is not null
        and p.person_key <> e.person_key
      )
  ) as n
where
  e.id = n.id
  and not exists (
    select
    from
      reconciliation.roll_entry o
    where
      (o.region, o.person_key) = (e.region, n.person_key)
  )
  and not exists (
    select
    from
      reconciliation.roll_entry o
      join reconciliation.roll_member m on m.entry_id = o.id
      join person p on p.member_id = m.member_id
    where
      o.region = e.region
      and p.person_key = n.person_key
      and o.id < e.id
      and o.id <> e.id
  )
