-- NOT_ENROLLED_PAID: on the programme's census day no registry entry of the person attended, yet it was paid. Where the
-- registry is younger than that day, the first day that it knows of the person counts, if it lies in the term. Who has
-- moved away studies elsewhere, and is paid wrongly only for the school that she left.
create view reconciliation.rule_not_enrolled_paid as
select
  'NOT_ENROLLED_PAID' as rule,
  p.person_key,
  p.student_id,
  null::uuid as entry_id,
  p.regions,
  p.term,
  p.programme_code as programme,
  p.paid_fen as stake_fen,
  p.record_ids,
  p.organisations,
  jsonb_build_object(
    'programmeName',
    g.name,
    'status',
    n.status,
    'census',
    c.on_day
  ) as detail
from
  (
    select
      p.person_key,
      p.programme_code,
      p.term,
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
      array_agg(p.school_code_written) as schools
    from
      reconciliation.person_payment p
    where
      p.is_paid
    group by
      p.person_key,
      p.programme_code,
      p.term
  ) as p
  join subsidies.programme g on g.code = p.programme_code
  cross join lateral (
    select
      greatest(
        subsidies.day_in (p.term, g.census_autumn, g.census_spring),
        min(n.from_date)
      ) as on_day
    from
      students.student s
      join students.enrolment n on n.student_id = s.id
    where
      s.person_key = p.person_key
  ) as c
  cross join lateral (
    select
      max(n.status) as status,
      bool_and(
        n.status in ('SUSPENDED', 'DROPPED', 'GRADUATED')
        or (
          n.status = 'TRANSFERRED'
          and h.code = any (p.schools)
        )
      ) as is_away
    from
      students.student s
      join students.enrolment n on n.student_id = s.id
      join students.school h on h.id = n.school_id
    where
      s.person_key = p.person_key
      and n.from_date <= c.on_day
      and (
        n.until_date is null
        or n.until_date > c.on_day
      )
  ) as n
where
  n.is_away
  and c.on_day <= subsidies.day_in (p.term, '01-31', '08-31');
