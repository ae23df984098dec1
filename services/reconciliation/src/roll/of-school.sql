-- The roll lines of a school's students, and those in review whose candidate is one of them; what the roll knows of
-- each student comes along.
select
  entry.id as "id!",
  entry.status as "status!",
  entry.matched_by as "matchedBy",
  entry.score,
  entry.doubts as "doubts!",
  entry.student_id as "studentId",
  entry.foreign_stage as "foreignStage",
  entry.release,
  entry.known,
  (
    select
      k.known
    from
      reconciliation.student_known k
    where
      k.student_id = entry.student_meant
  ) as "ofStudent",
  entry.sort_key as "cursorKey!",
  entry.id as "cursorId!"
from
  reconciliation.line_seen entry
where
  entry.merged_into is null
  and (
    :region::text is null
    or starts_with(entry.region, :region)
  )
  and (
    :status::text is null
    or entry.status = :status
  )
  and (
    :children::boolean is not true
    or entry.status <> 'GROWN_UP'
  )
  and (
    :name::text is null
    or position(:name in entry.sort_key) > 0
    or exists (
      select
      from
        students.student s
      where
        s.id = entry.student_meant
        and position(:name in s.name_key) > 0
    )
  )
  and (
    :category::text is null
    or :category = any (entry.line_categories)
    and (
      (
        select
          session.audience ()
      ) <> 'REGISTER'
      or exists (
        select
        from
          reconciliation.roll_member m
        where
          m.entry_id in (
            select
              x.id
            from
              reconciliation.roll_entry x
            where
              x.id = entry.id
              or x.merged_into = entry.id
          )
          and :category = any (m.categories)
          and m.register = (
            select
              session.register ()
          )
      )
    )
  )
  and (
    (
      :stage::text is null
      and :grade::int is null
    )
    or exists (
      select
      from
        students.student s
      where
        s.id = entry.student_meant
        and (
          :stage::text is null
          or s.stage = :stage
        )
        and (
          :grade::int is null
          or s.grade = :grade
        )
    )
  )
  and (
    :findingTerm::text is null
    or entry.student_meant in (
      select
        s.id
      from
        reconciliation.findings_of (
          array(
            select distinct
              s.person_key
            from
              students.student s
            where
              s.school_id = :parent
          ),
          null::uuid,
          false
        ) f
        join students.student s on s.person_key = f.person_key
      where
        (
          f.term = :findingTerm
          or f.term is null
        )
        and (
          :findingKind::text is null
          or f.kind = :findingKind
        )
        and (
          :findingRule::text is null
          or f.rule = :findingRule
        )
    )
  )
  and entry.id in (
    select
      e.id
    from
      students.student s
      join reconciliation.roll_entry e on e.student_id = s.id
    where
      s.school_id = :parent
    union
    select
      c.entry_id
    from
      students.student s
      join reconciliation.roll_candidate c on c.student_id = s.id
      join reconciliation.roll_entry e on e.id = c.entry_id
      and e.status = 'REVIEW'
    where
      s.school_id = :parent
  )
