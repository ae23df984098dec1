-- Decisions on what another county asked through the province, not yet answered, with what the child leaves with.
select
  t.id,
  t.status as "outcome!",
  t.decision_reason as reason,
  t.public_key as "publicKey!",
  t.registry_cipher as "registryCipher!",
  t.region as asker,
  jsonb_build_object(
    'name',
    s.name,
    'sex',
    s.sex,
    'birthDate',
    s.birth_date,
    'enrolments',
    (
      select
        coalesce(
          jsonb_agg(
            jsonb_build_object(
              'school',
              c.name,
              'stage',
              e.stage,
              'grade',
              e.grade,
              'from',
              e.from_date,
              'until',
              e.until_date
            )
            order by
              e.from_date,
              e.id
          ),
          '[]'
        )
      from
        students.enrolment e
        join students.school c on c.id = e.school_id
      where
        e.student_id in (
          select
            o.id
          from
            students.student o
          where
            s.id in (o.id, o.linked_to)
        )
        and e.status <> 'TRANSFERRED'
        and e.until_date is distinct from e.from_date
    ),
    'aid',
    (
      select
        coalesce(
          jsonb_agg(
            a.line
            order by
              a.on_date,
              a.id
          ),
          '[]'
        )
      from
        (
          select
            p.id,
            p.paid_on as on_date,
            jsonb_build_object(
              'on',
              p.paid_on,
              'term',
              p.term,
              'giver',
              p.payer,
              'title',
              coalesce(
                (
                  select
                    g.name
                  from
                    subsidies.programme g
                  where
                    g.code = p.programme_code
                ),
                p.programme_code
              ),
              'amount',
              p.amount_fen::text
            ) as line
          from
            subsidies.payment p
          where
            p.student_id in (
              select
                o.id
              from
                students.student o
              where
                s.id in (o.id, o.linked_to)
            )
            and p.status in ('SENT', 'CONFIRMED')
          union all
          select
            g.id,
            g.given_on,
            jsonb_build_object(
              'on',
              g.given_on,
              'term',
              g.term,
              'giver',
              n.name,
              'title',
              g.title,
              'amount',
              g.amount_fen::text
            )
          from
            donations.gift g
            join donations.partner n on n.id = g.partner_id
          where
            g.student_id in (
              select
                o.id
              from
                students.student o
              where
                s.id in (o.id, o.linked_to)
            )
            and g.status in ('DELIVERED', 'CONFIRMED')
        ) as a
    )
  ) as "history!"
from
  students.transfer t
  join students.student s on s.id = t.student_id
where
  t.to_school_id is null
  and t.public_key is not null
  and t.status in ('RELEASED', 'REFUSED')
  and t.answered_province_at is null
order by
  t.id
limit
  100
