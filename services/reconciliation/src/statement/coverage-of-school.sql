-- Of how many who are entitled at these schools how many were helped.
select
  school.id,
  coalesce(due.entitled, 0)::int as entitled,
  coalesce(due.helped, 0)::int as helped,
  coalesce(open.lines, 0)::int as "pendingReview",
  0 as "notInSchool"
from
  unnest(:ids::uuid[]) as school (id)
  left join (
    select
      school_id,
      count(*) as entitled,
      count(*) filter (
        where
          is_helped
      ) as helped
    from
      (
        select
          s.school_id,
          e.student_id,
          bool_and(
            exists (
              select
              from
                students.student o
                join subsidies.payment p on p.student_id = o.id
              where
                o.person_key = s.person_key
                and p.programme_code = e.programme_code
                and (
                  p.term = e.term
                  or (
                    g.per = 'SCHOOL_YEAR'
                    and left(p.term, 9) = left(e.term, 9)
                  )
                )
                and p.status in ('SENT', 'CONFIRMED')
            )
          ) as is_helped
        from
          students.student s
          join subsidies.entitlement e on e.student_id = s.id
          join subsidies.programme g on g.code = e.programme_code
        where
          s.school_id = any (:ids)
          and e.term = :term
          and e.status = 'NAMED'
        group by
          1,
          2
      ) as child
    group by
      1
  ) as due on due.school_id = school.id
  left join (
    select
      s.school_id,
      count(distinct e.id) as lines
    from
      students.student s
      join reconciliation.roll_candidate c on c.student_id = s.id
      join reconciliation.roll_entry e on e.id = c.entry_id
      and e.status = 'REVIEW'
      and e.merged_into is null
    where
      s.school_id = any (:ids)
    group by
      1
  ) as open on open.school_id = school.id
