-- A student's enrolment of now is the open one, and enrolments do not overlap.
select s.id::text as what, 'the open enrolment says something else' as why
from students.student s left join students.enrolment n on n.student_id = s.id and n.until_date is null
where (s.school_id, s.stage, s.grade, s.class_name, s.boarder, s.status) is distinct from (n.school_id, n.stage, n.grade, n.class_name, n.boarder, n.status)
union all
select a.student_id::text, format('enrolments from %s and from %s overlap', a.from_date, b.from_date)
from students.enrolment a join students.enrolment b on b.student_id = a.student_id and (a.from_date, a.id) < (b.from_date, b.id) and coalesce(a.until_date, 'infinity') > b.from_date;
