-- Findings of a region, the gravest rule first.
select
  f.rule,
  f.rule_name as "ruleName",
  f.rule_english as "ruleEnglish",
  f.kind,
  f.severity,
  f.words,
  f.key,
  f.person_key as "personKey",
  f.subject_id as "subjectId",
  f.entry_id as "entryId",
  f.student_id as "studentId",
  f.school_id as "schoolId",
  f.regions,
  f.term,
  f.programme,
  f.programme_english as "programmeEnglish",
  f.stake_fen as stake,
  f.detail,
  f.records as "loadedRecords",
  f.status,
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
