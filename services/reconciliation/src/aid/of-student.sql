-- Every aid of a student over all channels, by date, as the caller may know it.
select
  aid.id as "id!",
  aid.source as "sourceType!",
  aid.student_id as "studentId!",
  aid.channel as "channel!",
  aid.form as "form!",
  aid.purpose as "purpose!",
  case
    when w.is_withheld
    and aid.source = 'Gift' then '社会资助'
    else aid.title
  end as "title!",
  case
    when w.is_withheld
    and aid.source = 'Gift' then 'social aid'
    else coalesce(aid.english, aid.title)
  end as "english!",
  case
    when w.is_withheld then '其他单位'
    else aid.giver
  end as "giver!",
  case
    when w.is_withheld
    and aid.source = 'Gift' then null
    else aid.amount_fen
  end as amount,
  case
    when w.is_withheld then null
    else aid.quantity::float
  end as quantity,
  case
    when w.is_withheld then null
    else aid.unit
  end as unit,
  aid.term as "term!",
  case
    when w.is_withheld then null
    else aid.on_date::text
  end as on,
  aid.status as "status!",
  aid.via_household as "viaHousehold!",
  case
    when w.is_withheld then aid.term
    else coalesce(aid.on_date::text, aid.term)
  end as "cursorKey!",
  aid.id as "cursorId!"
from
  reconciliation.aid_record aid
  -- what another organisation paid or gave, as a register's bureau may know it
  cross join lateral (
    select
      (
        select
          session.audience ()
      ) = 'REGISTER'
      and aid.made_by is distinct from (
        select
          session.organisation ()
      ) as is_withheld
  ) as w
where
  aid.student_id = any (
    array(
      select
        o.id
      from
        students.student o
      where
        o.id = :parent
        or o.linked_to = :parent
    )
  )
  and (
    :term::text is null
    or aid.term = :term
  )
  and (
    :channels::text[] is null
    or aid.channel = any (:channels)
  )
