-- Findings of the persons that these students are, each with the ids that were asked for.
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
  f.stake_fen::text as stake,
  f.detail,
  f.records as "loadedRecords",
  f.status,
  array(
    select
      s.id::text
    from
      students.student s
    where
      s.person_key = f.person_key
      and s.id = any (:ids::uuid[])
  ) as "askedIds"
from
  reconciliation.findings_of (
    array(
      select distinct
        s.person_key
      from
        students.student s
      where
        s.id = any (:ids::uuid[])
    ),
    null::uuid,
    true
  ) f
where
  (
    :term::text is null
    or f.term = :term
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
order by
  f.position,
  f.term,
  f.key
