-- What the rules stand on: payments, entitlements and gifts by person (all registry entries of one ID number), of all
-- counties. These views run with the rights of the role that owns them and are given to nobody; only
-- reconciliation.finding is.
--
-- Where the session is at home: a school's county, a bureau's region. What another county recorded is shown without
-- name or payer.
create function reconciliation.own_counties ()
returns text[] stable language sql
begin atomic
select
  case session.audience ()
    when 'SCHOOL' then (
      select
        array_agg(distinct left(c.region, 6))
      from
        students.school c
      where
        c.code = any (session.schools ())
    )
    else array[session.region ()]
  end;

end;

create view reconciliation.person_payment as
select
  p.id,
  s.person_key,
  p.student_id,
  p.programme_code,
  p.term,
  p.amount_fen,
  p.status,
  p.region,
  p.made_by,
  p.paid_on,
  p.school_code_written,
  p.status in ('SENT', 'CONFIRMED') as is_paid,
  -- the term it counts in: of a programme that pays by the year the second
  (
    select
      case g.per
        when 'TERM' then p.term
        else left(p.term, 9) || '-2'
      end
    from
      subsidies.programme g
    where
      g.code = p.programme_code
  ) as period,
  p.origin_id,
  p.is_reissue
from
  subsidies.payment p
  join students.student s on s.id = p.student_id;

-- `due_fen` is that of the term, or of all terms of the school year where one payment is for a year: then the last term
-- stands for it.
create view reconciliation.person_entitlement as
select
  e.id,
  s.person_key,
  e.student_id,
  e.programme_code,
  e.term,
  e.amount_fen,
  e.stage,
  e.region,
  e.made_by,
  g.per,
  g.payer,
  g.name as programme_name,
  case g.per
    when 'TERM' then e.amount_fen
    else (
      select
        sum(y.amount_fen)::bigint
      from
        subsidies.entitlement y
      where
        y.student_id = e.student_id
        and y.programme_code = e.programme_code
        and y.status = 'NAMED'
        and left(y.term, 9) = left(e.term, 9)
    )
  end as due_fen,
  subsidies.day_in (e.term, g.pay_by_autumn, g.pay_by_spring) as pay_by
from
  subsidies.entitlement e
  join students.student s on s.id = e.student_id
  join subsidies.programme g on g.code = e.programme_code
where
  e.status = 'NAMED'
  and (
    g.per = 'TERM'
    or not exists (
      select
      from
        subsidies.entitlement y
      where
        y.student_id = e.student_id
        and y.programme_code = e.programme_code
        and y.status = 'NAMED'
        and left(y.term, 9) = left(e.term, 9)
        and y.term > e.term
    )
  );

-- What each entitlement that stands is owed, with the rights of whoever asks: due, and of its period paid and planned,
-- by the person under whichever registry entry. Met is what nothing is missing of: all is paid, or what the programme's
-- standard of a tier is.
create view reconciliation.owed
with
  (security_invoker = true) as
select
  e.id,
  s.person_key,
  e.student_id,
  s.school_id,
  e.programme_code,
  e.term,
  e.region,
  e.made_by,
  e.amount_fen,
  due.fen as due_fen,
  had.paid_fen,
  had.planned_fen,
  had.paid_fen >= due.fen
  or (
    had.paid_fen > 0
    and exists (
      select
      from
        subsidies.standard t
      where
        t.programme_code = e.programme_code
        and t.stage = e.stage
        and t.tier is not null
        and t.amount_fen = had.paid_fen
        and t.from_term <= e.term
        and coalesce(t.until_term, '9999') >= e.term
    )
  ) as is_met
from
  subsidies.entitlement e
  join students.student s on s.id = e.student_id
  join subsidies.programme g on g.code = e.programme_code
  cross join lateral (
    select
      case g.per
        when 'TERM' then e.amount_fen
        else (
          select
            sum(y.amount_fen)::bigint
          from
            subsidies.entitlement y
          where
            y.student_id = e.student_id
            and y.programme_code = e.programme_code
            and y.status = 'NAMED'
            and subsidies.same_period (g.per, y.term, e.term)
            and y.term <= e.term
        )
      end as fen
  ) as due
  cross join lateral (
    select
      coalesce(
        sum(p.amount_fen) filter (
          where
            p.status in ('SENT', 'CONFIRMED')
        ),
        0
      )::bigint as paid_fen,
      coalesce(
        sum(p.amount_fen) filter (
          where
            p.status = 'PLANNED'
        ),
        0
      )::bigint as planned_fen
    from
      students.student o
      join subsidies.payment p on p.student_id = o.id
    where
      o.person_key = s.person_key
      and p.programme_code = e.programme_code
      and subsidies.same_period (g.per, p.term, e.term)
  ) as had
where
  e.status = 'NAMED';

grant select on reconciliation.owed to reconciliation;

-- Which children a household has, as the roll ties them; a child of several rows stands there as often.
create view reconciliation.child_household as
select
  e.student_id,
  m.household_id
from
  reconciliation.roll_entry e
  join reconciliation.roll_member m on m.entry_id = e.id
where
  e.status = 'MATCHED'
  and e.student_id is not null;
