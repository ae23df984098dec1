-- Findings of a region, the gravest rule first, by key.
select
  f.key as "key!",
  lpad(f.position::text, 2, '0') || coalesce(f.programme, '') as "cursorKey!",
  f.key as "cursorId!"
from
  reconciliation.findings_in (:region, :term) f
where
  (
    :kind::text is null
    or f.kind = :kind
  )
  and (
    :status::text is null
    or f.status = :status
  )
  and (
    :rule::text is null
    or f.rule = :rule
  )
  and (
    :school::text is null
    or coalesce(
      (
        select
          c.code
        from
          students.school c
        where
          c.id = f.school_id
      ),
      ''
    ) = :school
  )
