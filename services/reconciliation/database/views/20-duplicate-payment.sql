-- DUPLICATE_PAYMENT: one person was paid more than once and more than is due, of one programme for one term (or year,
-- where it pays by the year), by whatever registry number, school or county. Without an entitlement the highest
-- standard of stage and boarding in that term counts, else the programme's highest, without a standard the largest
-- payment.
create view reconciliation.rule_duplicate_payment as
select
  'DUPLICATE_PAYMENT' as rule,
  p.person_key,
  p.student_id,
  null::uuid as entry_id,
  p.regions,
  p.term,
  p.programme_code as programme,
  p.paid_fen - d.due_fen as stake_fen,
  p.record_ids,
  p.organisations,
  jsonb_build_object(
    'due',
    d.due_fen,
    'paid',
    p.paid_fen,
    'programmeName',
    (
      select
        g.name
      from
        subsidies.programme g
      where
        g.code = p.programme_code
    )
  ) as detail
from
  (
    select
      p.person_key,
      p.programme_code,
      p.period as term,
      (
        array_agg(
          p.student_id
          order by
            p.id
        )
      ) [1] as student_id,
      array_agg(distinct p.region) as regions,
      array_agg(distinct p.made_by) as organisations,
      array_agg(
        p.id
        order by
          p.id
      ) as record_ids,
      sum(p.amount_fen)::bigint as paid_fen,
      max(p.amount_fen) as largest_fen
    from
      reconciliation.person_payment p
    where
      p.is_paid
    group by
      p.person_key,
      p.programme_code,
      p.period
    having
      count(*) > 1
  ) as p
  cross join lateral (
    select
      per,
      case per
        when 'TERM' then 1
        else 2
      end as terms
    from
      subsidies.programme g
    where
      g.code = p.programme_code
  ) as g
  cross join lateral (
    select
      coalesce(
        (
          select
            sum(e.fen)::bigint
          from
            (
              select
                e.term,
                max(e.amount_fen) as fen
              from
                subsidies.entitlement e
                join students.student s on s.id = e.student_id
              where
                s.person_key = p.person_key
                and e.programme_code = p.programme_code
                and e.status = 'NAMED'
                and subsidies.same_period (g.per, e.term, p.term)
              group by
                e.term
            ) as e
        ),
        (
          select
            t.amount_fen
          from
            subsidies.standard t
          where
            t.programme_code = p.programme_code
            and t.from_term <= p.term
            and coalesce(t.until_term, '9999') >= p.term
            and (
              t.region = '00'
              or starts_with(p.regions[1], t.region)
            )
          order by
            exists (
              select
              from
                students.student s
                join students.enrolment n on n.student_id = s.id
              where
                s.person_key = p.person_key
                and n.stage = t.stage
                and (
                  t.boarder is null
                  or t.boarder = n.boarder
                )
                and n.from_date <= subsidies.day_in (p.term, '01-31', '08-31')
                and coalesce(n.until_date, 'infinity') > subsidies.day_in (p.term, '09-01', '02-01')
            ) desc,
            t.from_term desc,
            t.amount_fen desc
          limit
            1
        ) * g.terms,
        p.largest_fen
      ) as due_fen
  ) as d
where
  p.paid_fen > d.due_fen;
