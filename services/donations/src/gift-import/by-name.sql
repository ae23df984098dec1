-- The child of a row of a bureau's list by its name at the named school. Entries of one person count once, the
-- permanent one first; who left gives way to who is there, and of several namesakes the one on the roll is meant.
with
  named as (
    select
      t.row,
      s.id,
      s.person_key as person,
      s.registry_permanent,
      s.school_id <> n.id
      or s.status in ('TRANSFERRED', 'GRADUATED', 'DROPPED') as has_left
    from
      staged t
      join named_school n on n.school_key = t.school_key
      join students.student s on s.name_key = t.name_key
      and (
        s.school_id = n.id
        or exists (
          select
          from
            students.enrolment e
          where
            e.student_id = s.id
            and e.school_id = n.id
        )
      )
    where
      t.registry_digest is null
      and t.student_refs is null
      and t.outcome is null
  ),
  there as (
    select
      n.*
    from
      named n
    where
      not has_left
      or not exists (
        select
        from
          named o
        where
          o.row = n.row
          and not o.has_left
      )
  ),
  listed as (
    select
      n.*,
      exists (
        select
        from
          reconciliation.student_register r
          join students.student s on s.id = r.student_id
        where
          s.person_key = n.person
      ) as is_on_roll
    from
      there n
  ),
  meant as (
    select
      l.*
    from
      listed l
    where
      is_on_roll
      or not exists (
        select
        from
          listed o
        where
          o.row = l.row
          and o.is_on_roll
      )
  ),
  best as (
    select
      row,
      count(distinct person)::int as persons,
      (
        array_agg(
          id
          order by
            registry_permanent desc,
            id
        )
      ) [1] as id,
      min(person) as person
    from
      meant
    group by
      row
  ),
  guessed as (
    insert into
      warned
    select distinct
      l.row,
      '受助学生姓名',
      'NAMESAKE_ON_ROLL',
      null
    from
      listed l
      join best b on b.row = l.row
      and b.persons = 1
    where
      l.person <> b.person
  )
update staged t
set
  student_id = case
    when persons = 1 then best.id
  end,
  person = best.person,
  namesakes = persons
from
  best
where
  best.row = t.row
