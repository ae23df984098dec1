-- Whether a county may give to a child: a student of its schools now or before, or one on its registers; of those who
-- study in another county, whom that county released. Others are not there for it. `studies_in` is the region of the
-- student's school.
create function reconciliation.within_reach (student uuid, studies_in text, county text)
returns boolean stable
language sql return starts_with(studies_in, county)
or exists (
  select
  from
    students.enrolment e
    join students.school c on c.id = e.school_id
  where
    e.student_id = student
    and starts_with(c.region, county)
)
or exists (
  select
  from
    reconciliation.student_register r
  where
    r.student_id = student
    and starts_with(r.region, county)
    and (
      r.is_released
      or left(r.region, 6) = left(studies_in, 6)
    )
);
