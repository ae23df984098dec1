-- A student's enrolment of now is the open one (an entry linked to another has none, and is where that one is), and enrolments do
-- not overlap; one that was taken back holds on no day.
select s.id::text as what, 'the open enrolment says something else' as why
from students.student s left join students.enrolment n on n.student_id = s.id and n.until_date is null
where s.linked_to is null and (s.school_id, s.stage, s.grade, s.class_name, s.boarder, s.status) is distinct from (n.school_id, n.stage, n.grade, n.class_name, n.boarder, n.status)
union all
select s.id::text, 'a linked entry is elsewhere than the one that is kept, or has an open enrolment of its own'
from students.student s join students.student k on k.id = s.linked_to
where (s.school_id, s.stage, s.grade, s.status, s.person_key) is distinct from (k.school_id, k.stage, k.grade, k.status, k.person_key)
  or k.linked_to is not null or exists (select from students.enrolment n where n.student_id = s.id and n.until_date is null)
union all
select a.student_id::text, format('enrolments from %s and from %s overlap', a.from_date, b.from_date)
from students.enrolment a join students.enrolment b on b.student_id = a.student_id and (a.from_date, a.id) < (b.from_date, b.id) and coalesce(a.until_date, 'infinity') > b.from_date
  and b.until_date is distinct from b.from_date;
