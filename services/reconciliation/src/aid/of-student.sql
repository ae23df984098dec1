-- Every aid of a student over all channels, by date, as the caller may know it.
select
  aid.id,
  aid.source as "sourceType",
  aid.student_id as "studentId",
  aid.channel,
  aid.form,
  aid.purpose,
  case
    when (
      (
        select
          session.audience ()
      ) = 'REGISTER'
      and aid.made_by is distinct from (
        select
          session.organisation ()
      )
    )
    and aid.source = 'Gift' then '社会资助'
    else aid.title
  end as title,
  case
    when (
      (
        select
          session.audience ()
      ) = 'REGISTER'
      and aid.made_by is distinct from (
        select
          session.organisation ()
      )
    ) then '其他单位'
    else aid.giver
  end as giver,
  case
    when (
      (
        select
          session.audience ()
      ) = 'REGISTER'
      and aid.made_by is distinct from (
        select
          session.organisation ()
      )
    )
    and aid.source = 'Gift' then null
    else aid.amount_fen
  end as amount,
  case
    when (
      (
        select
          session.audience ()
      ) = 'REGISTER'
      and aid.made_by is distinct from (
        select
          session.organisation ()
      )
    ) then null
    else aid.quantity::float
  end as quantity,
  case
    when (
      (
        select
          session.audience ()
      ) = 'REGISTER'
      and aid.made_by is distinct from (
        select
          session.organisation ()
      )
    ) then null
    else aid.unit
  end as unit,
  aid.term,
  case
    when (
      (
        select
          session.audience ()
      ) = 'REGISTER'
      and aid.made_by is distinct from (
        select
          session.organisation ()
      )
    ) then null
    else aid.on_date::text
  end as on,
  aid.status,
  aid.via_household as "viaHousehold",
  case
    when (
      (
        select
          session.audience ()
      ) = 'REGISTER'
      and aid.made_by is distinct from (
        select
          session.organisation ()
      )
    ) then aid.term
    else coalesce(aid.on_date::text, aid.term)
  end as "cursorKey!",
  aid.id as "cursorId!"
from
  reconciliation.aid_record aid
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
