-- A student's enrolment from a day on.
insert into
  students.enrolment (
    student_id,
    school_id,
    stage,
    grade,
    class_name,
    boarder,
    status,
    from_date,
    reason,
    changed_by
  )
values
  (
    :studentId,
    :schoolId,
    :stage,
    :grade,
    :className,
    :boarder,
    :status,
    :on,
    :reason,
    :changedBy
  )
