-- Of how many who are entitled at these schools how many were helped.
select
  school.id as "id!",
  coalesce(due.entitled, 0)::int as "entitled!",
  coalesce(due.helped, 0)::int as "helped!",
  coalesce(open.lines, 0)::int as "pendingReview!",
  0 as "notInSchool!"
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
          o.school_id,
          o.person_key,
          bool_and(o.is_met) as is_helped
        from
          reconciliation.owed o
        where
          o.school_id = any (:ids)
          and o.term = :term
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
