-- What a person decided of entries stands in them: the student, or nobody.
update reconciliation.roll_entry e
set
  status = case
    when d.student_id is null then e.status_by_age
    else 'MATCHED'
  end,
  student_id = d.student_id,
  matched_by = case
    when d.student_id is not null then 'REVIEWED'
  end,
  school_id = reconciliation.own_school (s.school_id, s.region, e.region),
  stage = s.stage,
  student_region = s.region
from
  unnest(:ids::uuid[], :students::uuid[]) as d (entry_id, student_id)
  left join students.student s on s.id = d.student_id
where
  e.id = d.entry_id
