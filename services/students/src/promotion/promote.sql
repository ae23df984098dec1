-- Grades of a region go up on a day, last grades graduate. Who began something on that day or later, or stands in a
-- snapshot of that school year, is of the new year already; who is on leave repeats the grade.
with
  due as materialized (
    select
      s.id,
      s.grade,
      s.stage,
      e.id as open_id,
      s.grade >= l.grade as is_last
    from
      students.student s
      join students.enrolment e on e.student_id = s.id
      and e.until_date is null
      join students.school c on c.id = s.school_id
      cross join lateral students.last_grade_in (s.stage, s.region, c.five_four) as l
    where
      starts_with(s.region, :region)
      and s.linked_to is null
      and s.status in ('ENROLLED', 'HOME_TEACHING')
      and e.from_date < :day::date
      and s.as_of < :day::date
      and not exists (
        select
        from
          students.snapshot n
        where
          n.region = left(s.region, length(n.region))
          and n.is_full
          and n.as_of >= :day::date
          and s.stage = any (n.stages)
          and (
            n.town is null
            or n.town = s.town
          )
          and (
            n.school_codes is null
            or s.school_code = any (n.school_codes)
          )
      )
  ),
  closed as (
    update students.enrolment e
    set
      until_date = :day
    from
      due
    where
      e.id = due.open_id
      and e.until_date is null
    returning
      due.*,
      e.school_id,
      e.class_name,
      e.boarder,
      e.status
  ),
  opened as (
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
        unverified_since,
        reason,
        changed_by
      )
    select
      id,
      school_id,
      stage,
      case
        when is_last then grade
        else grade + 1
      end,
      class_name,
      boarder,
      case
        when is_last then 'GRADUATED'
        else status
      end,
      :day,
      case
        when is_last then :day::date
      end,
      '升级',
      :subject
    from
      closed
  ),
  moved as (
    update students.student s
    set
      grade = case
        when d.is_last then s.grade
        else s.grade + 1
      end,
      status = case
        when d.is_last then 'GRADUATED'
        else s.status
      end,
      as_of = :day
    from
      due d
    where
      d.id = s.id
    returning
      s.id,
      d.is_last
  )
select
  count(*) filter (
    where
      not is_last
  )::int as promoted,
  count(*) filter (
    where
      is_last
  )::int as graduated,
  (
    select
      count(*)
    from
      students.student s
    where
      starts_with(s.region, :region)
      and s.linked_to is null
      and s.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED')
  )::int - count(*)::int as unchanged
from
  moved
