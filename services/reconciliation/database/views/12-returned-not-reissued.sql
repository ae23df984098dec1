-- RETURNED_NOT_REISSUED: the bank sent money back over 30 days ago, what was paid since does not make up for it, and
-- nothing is drafted. Whoever is no longer entitled, or declined, or did not attend in the term, is owed nothing.
create view reconciliation.rule_returned_not_reissued as
select
  'RETURNED_NOT_REISSUED' as rule,
  r.person_key,
  r.student_id,
  null::uuid as entry_id,
  r.regions,
  r.term,
  r.programme_code as programme,
  least(r.returned_fen, o.owed_fen - r.paid_fen) as stake_fen,
  r.record_ids,
  r.organisations,
  jsonb_build_object(
    'cause',
    case
      when r.paid_fen > 0 then 'PARTLY'
    end,
    'due',
    o.owed_fen,
    'paid',
    r.paid_fen,
    'programmeName',
    (
      select
        g.name
      from
        subsidies.programme g
      where
        g.code = r.programme_code
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
      ) filter (
        where
          p.status = 'RETURNED'
      ) as record_ids,
      sum(p.amount_fen) filter (
        where
          p.status = 'RETURNED'
      )::bigint as returned_fen,
      coalesce(
        sum(p.amount_fen) filter (
          where
            p.is_paid
        ),
        0
      )::bigint as paid_fen,
      bool_or(p.status = 'PLANNED') as is_drafted
    from
      reconciliation.person_payment p
    group by
      p.person_key,
      p.programme_code,
      p.period
    having
      bool_or(p.status = 'RETURNED')
  ) as r
  cross join lateral (
    select
      max(coalesce(v.on_date, session.day_of (v.at))) as on_day
    from
      subsidies.payment_event v
    where
      v.payment_id = any (r.record_ids)
      and v.status = 'RETURNED'
  ) as back
  left join lateral (
    select
      sum(e.amount_fen) filter (
        where
          e.status = 'NAMED'
      )::bigint as due_fen,
      count(*) as n
    from
      subsidies.entitlement e
      join students.student s on s.id = e.student_id
    where
      s.person_key = r.person_key
      and e.programme_code = r.programme_code
      and exists (
        select
        from
          subsidies.programme g
        where
          g.code = e.programme_code
          and subsidies.same_period (g.per, e.term, r.term)
      )
  ) as named on true
  cross join lateral (
    select
      case
        when named.n > 0 then coalesce(named.due_fen, 0)
        when exists (
          select
          from
            students.student s
            join students.enrolment n on n.student_id = s.id
          where
            s.person_key = r.person_key
            and n.status not in ('SUSPENDED', 'DROPPED', 'GRADUATED', 'TRANSFERRED')
            and n.from_date <= subsidies.day_in (r.term, '01-31', '08-31')
            and coalesce(n.until_date, 'infinity') > subsidies.day_in (r.term, '09-01', '02-01')
        ) then r.returned_fen
        else 0
      end as owed_fen
  ) as o
where
  not r.is_drafted
  and r.paid_fen < o.owed_fen
  and back.on_day + 30 < (select reconciliation.today())
  -- who was paid under a programme that excludes this one is not to have both
  and not exists (
    select
    from
      subsidies.stacking_rule x
      join reconciliation.person_payment p on p.programme_code = case x.programme_code
        when r.programme_code then x.other_code
        else x.programme_code
      end
      and p.person_key = r.person_key
      and p.term = r.term
      and p.is_paid
    where
      x.effect = 'BLOCK'
      and r.programme_code in (x.programme_code, x.other_code)
      and (
        x.region = '00'
        or starts_with(r.regions[1], x.region)
      )
  );
