-- The roll of one county, `part`, as far as it lies in a region, by name; lines merged into others are not repeated.
-- Each filter is null where it does not narrow.
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
  entry.sort_key as "cursorKey!",
  entry.id as "cursorId!"
from
  reconciliation.line_seen entry
where
  entry.county = :part::text
  and starts_with(entry.region, :region)
  and entry.merged_into is null
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
    or case (
        select
          session.audience ()
      )
      when 'EDUCATION' then entry.student_meant in (
        select
          students.named_in_session (:name)
      )
      else exists (
        select
        from
          students.student s
        where
          s.id = entry.student_meant
          and position(:name in s.name_key) > 0
      )
    end
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
        reconciliation.findings_in (:region, :findingTerm) f
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
