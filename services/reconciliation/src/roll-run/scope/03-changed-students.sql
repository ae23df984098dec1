-- Students whose row changed since, with other registry entries of the same persons: one of them may be the better
-- one now.
create temp table changed_student on commit drop as
with
  direct as (
    select
      s.id,
      s.linked_to
    from
      students.student s
    where
      s.touched >= (
        select
          min(pg_snapshot_xmin(seen))
        from
          region_day
      )
      and exists (
        select
        from
          region_day d
        where
          s.touched >= pg_snapshot_xmin(d.seen)
          and not pg_visible_in_snapshot(s.touched, d.seen)
      )
  )
select
  s.id,
  s.id_digest,
  s.registry_id_digest,
  s.name_key,
  s.pinyin_key
from
  students.student s
where
  s.id in (
    select
      id
    from
      direct
    union
    select
      linked_to
    from
      direct
  )
  -- another registry entry of a person may be the better one now
  or s.person_key in (
    select
      o.person_key
    from
      students.student o
      join direct using (id)
  )
