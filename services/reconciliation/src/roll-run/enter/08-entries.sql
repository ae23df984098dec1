-- What the comparison says enters the roll; an entry that says nothing new is left as it is.
insert into
  reconciliation.roll_entry as e (
    region,
    person_key,
    status,
    status_by_age,
    student_id,
    matched_by,
    score,
    categories,
    registers,
    line_registers,
    line_categories,
    member_id,
    household_id,
    fingerprint,
    sort_key,
    school_id,
    stage,
    student_region,
    doubts
  )
select
  o.region,
  o.person_key,
  o.status,
  status_by_age,
  matched_id,
  matched_by,
  score,
  categories,
  registers,
  registers,
  categories,
  member_id,
  household_id,
  fingerprint,
  sort_key,
  reconciliation.own_school (s.school_id, s.region, o.region),
  s.stage,
  s.region,
  case
    when o.status = 'REVIEW' then o.doubts
    else '{}'
  end
from
  outcome o
  left join students.student s on s.id = o.matched_id
on conflict (region, person_key) do update
set
  status = excluded.status,
  status_by_age = excluded.status_by_age,
  student_id = excluded.student_id,
  matched_by = excluded.matched_by,
  score = excluded.score,
  categories = excluded.categories,
  registers = excluded.registers,
  member_id = excluded.member_id,
  household_id = excluded.household_id,
  fingerprint = excluded.fingerprint,
  sort_key = excluded.sort_key,
  school_id = excluded.school_id,
  stage = excluded.stage,
  student_region = excluded.student_region,
  doubts = excluded.doubts
where
  (
    e.status,
    e.status_by_age,
    e.student_id,
    e.matched_by,
    e.score,
    e.categories,
    e.registers,
    e.member_id,
    e.household_id,
    e.fingerprint,
    e.sort_key,
    e.school_id,
    e.stage,
    e.student_region,
    e.doubts
  ) is distinct from (
    excluded.status,
    excluded.status_by_age,
    excluded.student_id,
    excluded.matched_by,
    excluded.score,
    excluded.categories,
    excluded.registers,
    excluded.member_id,
    excluded.household_id,
    excluded.fingerprint,
    excluded.sort_key,
    excluded.school_id,
    excluded.stage,
    excluded.student_region,
    excluded.doubts
  )
