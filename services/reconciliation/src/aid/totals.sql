-- Totals of students by channel and form.
select
  parent.id as "studentId",
  total.*
from
  unnest(:ids::uuid[]) as parent (id)
  cross join lateral (
    select
      aid.channel,
      aid.form,
      count(*)::int as count,
      coalesce(sum(aid.amount_fen), 0)::bigint as amount,
      count(*) filter (
        where
          aid.amount_fen is null
      )::int as unpriced
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
            o.id = parent.id
            or o.linked_to = parent.id
        )
      )
      and (
        :term::text is null
        or aid.term = :term
      )
      and aid.status in ('PAID', 'CONFIRMED')
      and not (
        (
          (
            select
              session.audience ()
          ) = 'REGISTER'
          and aid.made_by is distinct from (
            select
              session.organisation ()
          )
        )
        and aid.source = 'Gift'
      )
    group by
      aid.channel,
      aid.form
  ) as total
order by
  total.channel,
  total.form
