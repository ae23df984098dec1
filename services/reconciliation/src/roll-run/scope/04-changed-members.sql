-- Rows that may end otherwise: those that changed, whose age passed a limit (6, 14, 16, 19), or that hang on a
-- student who changed, by number, by an earlier match, as a candidate, or by name where the number tells nothing.
create temp table direct on commit drop as
select
  m.id
from
  region_day d
  join households.member m on m.region = d.region
  and m.touched >= pg_snapshot_xmin(d.seen)
  and not pg_visible_in_snapshot(m.touched, d.seen)
union
select
  w.member_id
from
  region_day d
  join households.member m on m.region = d.region
  join households.whereabouts w on w.member_id = m.id
union
select
  m.id
from
  region_day d
  join households.member m on m.region = d.region
  and d.day <> d.day_before
where
  m.birth_date between d.day_before - interval '6 years 1 day' and d.day - interval '6 years' + interval '1 day'
  or m.birth_date between d.day_before - interval '14 years 1 day' and d.day - interval '14 years' + interval '1 day'
  or m.birth_date between d.day_before - interval '16 years 1 day' and d.day - interval '16 years' + interval '1 day'
  or m.birth_date between d.day_before - interval '19 years 1 day' and d.day - interval '19 years' + interval '1 day'
union
select
  m.id
from
  changed_student c
  join households.member m on m.id_digest = c.id_digest
where
  starts_with(m.region, :region)
union
select
  m.id
from
  changed_student c
  join households.member m on m.id_digest = c.registry_id_digest
where
  starts_with(m.region, :region)
union
select
  r.member_id
from
  changed_student c
  join reconciliation.roll_entry e on e.student_id = c.id
  join reconciliation.roll_member r on r.entry_id = e.id
where
  starts_with(e.region, :region)
union
select
  r.member_id
from
  changed_student c
  join reconciliation.roll_candidate k on k.student_id = c.id
  join reconciliation.roll_entry e on e.id = k.entry_id
  join reconciliation.roll_member r on r.entry_id = e.id
where
  starts_with(e.region, :region)
union
select
  m.id
from
  households.member m
  cross join unnest(m.near_digests) as n (digest)
  join changed_student c on c.id_digest = n.digest
where
  starts_with(m.region, :region)
  and m.near_digests <> '{}'
union
select
  m.id
from
  changed_student c
  join households.member m on (
    m.name_key = c.name_key
    or m.pinyin_key = c.pinyin_key
  )
where
  starts_with(m.region, :region)
  and not m.id_valid
union
select
  m.id
from
  changed_student c
  join households.member m on (
    m.name_key = c.name_key
    or m.pinyin_key = c.pinyin_key
  )
where
  starts_with(m.region, :region)
  and c.id_digest is null
union
select
  m.id
from
  reconciliation.roll_entry e
  join households.member m on e.person_key = 'row:' || m.id
  join changed_student c on (
    m.name_key = c.name_key
    or m.pinyin_key = c.pinyin_key
  )
where
  starts_with(e.region, :region)
  and starts_with(e.person_key, 'row:')
  and m.id_valid
  -- a student of exactly the row's name may be meant, where the number is that of a similar one
union
select
  m.id
from
  changed_student c
  join households.member m on m.name_key = c.name_key
  join students.student s on s.id_digest = m.id_digest
  and s.name_key <> m.name_key
where
  starts_with(m.region, :region)
  -- rows that look by name though their number is one: permits, and a grown person's number beside a child's relation
union
select
  m.id
from
  changed_student c
  join households.member m on (
    m.name_key = c.name_key
    or m.pinyin_key = c.pinyin_key
  )
where
  starts_with(m.region, :region)
  and m.id_kind = 'OTHER'
union
select
  m.id
from
  changed_student c
  join households.member m on m.name_key = c.name_key
  join region_day d on d.region = m.region
where
  m.id_valid
  and reconciliation.is_child (m.relation)
  and (
    m.birth_date <= d.day - interval '18 years'
    or exists (
      select
      from
        reconciliation.roll_member r
        join reconciliation.roll_entry e on e.id = r.entry_id
      where
        r.member_id = m.id
        and e.status in ('REVIEW', 'NOT_IN_SCHOOL', 'PAST_COMPULSORY')
    )
  )
