-- whether such a student has a row of its own, by its number of now or of before, and how old the head of the
-- household is or was
insert into
  direct
select
  m.id
from
  (
    select
      o.region,
      o.id_digest
    from
      direct d
      join households.member o on o.id = d.id
    union
    select
      o.region,
      r.id_digest
    from
      direct d
      join households.member o on o.id = d.id
      join reconciliation.roll_member r on r.member_id = d.id
  ) as own
  join students.student n on n.id_digest = own.id_digest
  join households.member m on m.name_key = n.name_key
  and m.region = own.region
  join students.student s on s.id_digest = m.id_digest
  and s.name_key <> m.name_key
union
select
  m.id
from
  direct d
  join households.member o on o.id = d.id
  join households.member m on m.household_id = o.household_id
where
  reconciliation.is_child (m.relation)
  and coalesce(
    o.birth_date <= session.today () - interval '19 years',
    true
  )
union
select
  m.id
from
  direct d
  join reconciliation.roll_member r on r.member_id = d.id
  join households.member o on o.id = d.id
  join households.member m on m.household_id = r.household_id
where
  r.household_id <> o.household_id
  and reconciliation.is_child (m.relation)
except
select
  id
from
  direct
