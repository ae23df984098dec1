-- who may be meant, among the students of the region: numbers one slip apart, the number an old registry number was
-- made from, and, where the row's number tells nothing, names with a birth date, a town or the region
create temp table near on commit drop as
select
  n.*
from
  (
    select
      p.region,
      p.person_key,
      p.member_id,
      s.id as student_id,
      'UNLIKE' as way
    from
      person p
      join students.student s on s.id = p.exact_id
    where
      not p.is_matched
    union
    select
      p.region,
      p.person_key,
      p.member_id,
      s.id,
      'SLIP'
    from
      person p
      cross join lateral unnest(p.near_digests) as n (digest)
      join students.student s on s.id_digest = n.digest
    where
      p.exact_id is null
    union
    select
      p.region,
      p.person_key,
      p.member_id,
      s.id,
      'REGISTRY'
    from
      person p
      join students.student s on s.registry_id_digest = p.id_digest
      and s.registry_id_digest is distinct from s.id_digest
    where
      p.exact_id is null
    union
    select
      p.region,
      p.person_key,
      p.member_id,
      s.id,
      'NAME'
    from
      person p
      join students.student s on s.name_key = p.name_key
    where
      p.is_by_name
    union
    select
      p.region,
      p.person_key,
      p.member_id,
      s.id,
      'NAME'
    from
      person p
      join students.student s on s.name_key = p.name_key
      and s.id_digest is null
    where
      p.exact_id is null
    union
    select
      p.region,
      p.person_key,
      p.member_id,
      s.id,
      'NAME'
    from
      person p
      join students.student s on s.pinyin_key = p.pinyin_key
      and s.birth_date = p.birth_date
    where
      p.is_by_name
    union
    select
      p.region,
      p.person_key,
      p.member_id,
      s.id,
      'NAME'
    from
      person p
      join students.student s on s.pinyin_key = p.pinyin_key
      and s.birth_date = p.birth_date
      and s.id_digest is null
    where
      p.exact_id is null
    union
    select
      p.region,
      p.person_key,
      p.member_id,
      s.id,
      'NAME'
    from
      person p
      join students.student s on s.pinyin_key = p.pinyin_key
      and s.town = p.town
    where
      p.is_by_name
      and p.birth_date is null
      -- a grown person's number beside a child's relation may be a parent's
    union
    select
      p.region,
      p.person_key,
      p.member_id,
      s.id,
      'CHILD'
    from
      person p
      join students.student s on s.name_key = p.name_key
      and s.town = p.town
    where
      p.exact_id is null
      and reconciliation.is_child (p.relation)
      and (
        p.age >= 19
        or 'AGE' = any (p.doubts)
      )
  ) as n
  join students.student s on s.id = n.student_id
  and s.linked_to is null
  and starts_with(s.region, left(n.region, 6))
