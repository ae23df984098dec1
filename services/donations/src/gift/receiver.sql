-- Whether the caller sees whom a gift is for.
select
  case
    when g.student_id is not null then exists (
      select
      from
        students.student s
      where
        s.id = g.student_id
    )
    when g.household_id is not null then donations.sees_child_of (g.household_id)
    when g.school_id is not null then session.holds (
      g.region,
      (
        select
          session.region ()
      )
    )
    or exists (
      select
      from
        students.school c
      where
        c.id = g.school_id
        and c.code = any (
          (
            select
              session.schools ()
          )::text[]
        )
    )
    else session.holds (
      g.region,
      (
        select
          session.region ()
      )
    )
  end as "isReceiver"
from
  donations.gift g
where
  g.id = :id
