-- Findings of a school's students, the gravest rule first.
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
  reconciliation.findings_of (
    array(
      select distinct
        s.person_key
      from
        students.student s
      where
        s.school_id = :parent
    ),
    :parent::uuid,
    false
  ) f
where
  f.school_id = :parent
  and (
    f.term = :term
    or f.term is null
  )
  and (
    :kind::text is null
    or f.kind = :kind
  )
  and (
    :status::text is null
    or f.status = :status
  )
