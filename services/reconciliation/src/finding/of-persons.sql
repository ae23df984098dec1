-- Findings of students by their keys.
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
  f.status
from
  reconciliation.findings_of (
    array(
      select distinct
        reconciliation.person_of (id)
      from
        unnest(:students::uuid[]) as id
    ),
    null::uuid,
    true
  ) f
where
  f.key = any (:keys::uuid[])
