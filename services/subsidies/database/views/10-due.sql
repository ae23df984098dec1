-- Who is due what: the roll, the enrolments, the programmes and their standards, in one place for naming and for
-- trials. It runs with the rights of the role that owns it, which sees all rows; a session asks of its own region only.
set
  local check_function_bodies = off;

-- A registry's entry is due what is known of its own county's child: another county that writes the same number takes
-- nothing from it and learns nothing. Only of one who left a county's registry is it known wherever the person attends
-- now. A child is judged by the enrolment of the programme's census day, under whichever of its registry entries
-- attended; where the registry is younger than that day, by the day of the county's first snapshot. A prorated
-- programme looks at the middle of each of the term's five months and pays that part of the standards found. Several
-- categories never multiply a programme. A row with a `reason` is not due: another programme excludes it.
create function subsidies.due (in_region text, in_term text, in_codes text[])
returns table (
  student_id uuid,
  programme_code text,
  amount_fen bigint,
  census_on date,
  stage text,
  boarder boolean,
  categories text[],
  standard_source text,
  region text,
  school_id uuid,
  grade int,
  class_name text,
  tier text,
  months int,
  reason text
) stable security definer
set
  search_path = '' rows 5000 language sql as $$
with
  programme as (
    select
      p.*,
      subsidies.day_in (in_term, p.census_autumn, p.census_spring) as census_on,
      subsidies.day_in (in_term, p.opening_autumn, p.opening_spring) as opens_on
    from
      subsidies.programme p
    where
      p.code = any (in_codes)
      and coalesce(p.from_term, '') <= in_term
      and coalesce(p.until_term, '9999') >= in_term
      and (
        session_user = 'subsidies_job'
        or (
          session.audience () = 'EDUCATION'
          and session.holds (in_region, session.region ())
        )
      )
  ),
  day as (
    select
      code,
      census_on as on_day,
      1 as days
    from
      programme
    where
      not prorated
    union all
    select
      p.code,
      (
        date_trunc('month', p.opens_on::timestamp) + make_interval(months => n)
      )::date + 14,
      5
    from
      programme p
      cross join generate_series(0, 4) as n
    where
      p.prorated
  ),
  recognised as (
    select
      s.person_key,
      left(s.region, 6) as county,
      min(h.tier) as tier
    from
      subsidies.hardship h
      join students.student s on s.id = h.student_id
    where
      h.school_year = left(in_term, 9)
      and h.ended_at is null
    group by
      1,
      2
  ),
  aided as (
    select
      o.opens_on,
      o.census_on,
      a.person_key,
      a.county,
      a.region,
      a.categories,
      a.cleared
    from
      (
        select distinct
          opens_on,
          census_on
        from
          programme
      ) as o
      cross join lateral reconciliation.aided (o.opens_on, o.census_on) as a
  ),
  reached as (
    select
      p.code,
      a.person_key,
      a.county,
      case
        when starts_with(a.region, in_region) then a.region
      end as home,
      case
        when p.ends_with_risk then array(
          select
            unnest(a.categories)
          except
          select
            unnest(a.cleared)
          order by
            1
        )
        else a.categories
      end as categories
    from
      programme p
      join aided a on (a.opens_on, a.census_on) = (p.opens_on, p.census_on)
    union all
    select
      p.code,
      r.person_key,
      r.county,
      null,
      '{OTHER}'
    from
      programme p
      cross join recognised r
    where
      'OTHER' = any (p.categories)
  ),
  person as (
    select
      r.code,
      r.person_key,
      r.county,
      min(r.home) as home,
      array(
        select distinct
          c
        from
          unnest(
            string_to_array(
              string_agg(array_to_string(r.categories, ','), ','),
              ','
            )
          ) as c
        where
          c <> ''
        order by
          1
      ) as categories
    from
      reached r
      join programme p on p.code = r.code
    where
      p.categories && r.categories
    group by
      r.code,
      r.person_key,
      r.county
  ),
  first_day as materialized (
    -- asked only of a county that knew nobody by then
    select
      k.county,
      case
        when exists (
          select
          from
            students.enrolment n
            join students.school c on c.id = n.school_id
          where
            left(c.region, 6) = k.county
            and n.from_date <= (
              select
                min(on_day)
              from
                day
            )
        ) then '-infinity'::date
        else (
          select
            min(n.from_date)
          from
            students.enrolment n
            join students.school c on c.id = n.school_id
          where
            left(c.region, 6) = k.county
        )
      end as on_day
    from
      (
        select distinct
          left(region, 6) as county
        from
          students.school
      ) as k
  ),
  enrolled as (
    select distinct
      on (r.person_key, left(s.region, 6), p.code, d.on_day) s.id as student_id,
      r.person_key,
      left(s.region, 6) as county,
      r.categories,
      p.code,
      p.form,
      p.purpose,
      p.enrolment_statuses,
      p.stages,
      p.region as programme_region,
      d.days,
      d.on_day,
      greatest(p.census_on, f.on_day) as census_on,
      n.stage,
      n.grade,
      n.class_name,
      n.boarder,
      n.status,
      n.school_id,
      case p.payable_at
        when 'SCHOOL' then c.region
        else r.home
      end as region
    from
      person r
      join programme p on p.code = r.code
      join day d on d.code = p.code
      join students.student s on s.person_key = r.person_key
      and coalesce(r.county, left(s.region, 6)) = left(s.region, 6)
      join students.enrolment n on n.student_id = s.id
      join students.school c on c.id = n.school_id
      join first_day f on f.county = left(c.region, 6)
    where
      n.from_date <= greatest(d.on_day, f.on_day)
      and (
        n.until_date is null
        or n.until_date > greatest(d.on_day, f.on_day)
      )
    order by
      r.person_key,
      left(s.region, 6),
      p.code,
      d.on_day,
      n.status = any (p.enrolment_statuses) desc,
      n.from_date <= d.on_day desc,
      s.registry_permanent desc,
      n.from_date desc
  ),
  priced as (
    select
      e.*,
      h.tier,
      case e.form
        when 'WAIVER' then least(fee.amount_fen, t.amount_fen)
        else t.amount_fen
      end as fen,
      coalesce(fee.source, t.source) as source
    from
      enrolled e
      left join recognised h on (h.person_key, h.county) = (e.person_key, e.county)
      left join lateral subsidies.standard_of (
        e.code,
        e.stage,
        e.boarder,
        h.tier,
        e.categories,
        e.region,
        in_term
      ) as t on true
      left join lateral (
        select
          f.amount_fen,
          f.source
        from
          subsidies.school_fee f
        where
          e.form = 'WAIVER'
          and f.school_id = e.school_id
          and f.stage = e.stage
          and f.purpose = e.purpose
          and f.from_term <= in_term
        order by
          f.from_term desc
        limit
          1
      ) as fee on true
    where
      e.stage = any (e.stages)
      and e.status = any (e.enrolment_statuses)
      and starts_with(e.region, in_region)
      and (
        e.programme_region = '00'
        or starts_with(e.region, e.programme_region)
      )
      -- a waiver without a fee waives nothing
      and (
        e.form <> 'WAIVER'
        or fee.amount_fen > 0
      )
  ),
  wanted as (
    select distinct
      on (person_key, county, code) person_key,
      code,
      student_id,
      round(sum(fen) over w / days)::bigint as fen,
      census_on,
      stage,
      boarder,
      categories,
      source,
      region,
      school_id,
      grade,
      class_name,
      tier,
      case
        when count(*) over w < days then (count(*) over w)::int
      end as months
    from
      priced
    where
      fen is not null
    window
      w as (
        partition by
          person_key,
          county,
          code
      )
    order by
      person_key,
      county,
      code,
      on_day desc
  ),
  rule as (
    -- of two programmes the narrowest region's rule counts; it names who gives way
    select distinct
      on (w.code, w.person_key, other) w.code,
      w.person_key,
      case x.programme_code
        when w.code then x.other_code
        else x.programme_code
      end as other,
      x.programme_code = w.code as gives_way,
      x.effect,
      x.source
    from
      wanted w
      join subsidies.stacking_rule x on w.code in (x.programme_code, x.other_code)
      and (
        x.region = '00'
        or starts_with(w.region, x.region)
      )
    order by
      w.code,
      w.person_key,
      other,
      x.region <> '00' desc,
      length(x.region) desc
  ),
  blocked as (
    select
      r.code,
      r.person_key,
      string_agg(
        g.name || '：' || r.source,
        '；'
        order by
          g.code
      ) as reason
    from
      rule r
      join subsidies.programme g on g.code = r.other
    where
      r.effect = 'BLOCK'
      and (
        (
          select
            sum(p.amount_fen)
          from
            subsidies.payment p
            join students.student s on s.id = p.student_id
          where
            s.person_key = r.person_key
            and p.programme_code = r.other
            and p.term = in_term
            and p.status in ('PLANNED', 'SENT', 'CONFIRMED')
        ) > 0
        or (
          r.gives_way
          and (
            exists (
              select
              from
                wanted o
              where
                (o.person_key, o.code) = (r.person_key, r.other)
            )
            or exists (
              select
              from
                subsidies.entitlement e
                join students.student s on s.id = e.student_id
              where
                s.person_key = r.person_key
                and e.programme_code = r.other
                and e.term = in_term
                and e.status = 'NAMED'
                and not e.programme_code = any (in_codes)
            )
          )
        )
      )
    group by
      r.code,
      r.person_key
  )
select
  w.student_id,
  w.code,
  w.fen,
  w.census_on,
  w.stage,
  w.boarder,
  w.categories,
  w.source,
  w.region,
  w.school_id,
  w.grade,
  w.class_name,
  w.tier,
  w.months,
  b.reason
from
  wanted w
  left join blocked b on (b.code, b.person_key) = (w.code, w.person_key)
where
  w.fen > 0
$$;

revoke all on function subsidies.due from public;

grant execute on function subsidies.due to subsidies;

-- What a county owes each child of a term and what it has paid or is about to: own payments and those that it imported,
-- under any registry entry of the person. What came back from the bank waits to be paid again or cancelled
-- (`returned_fen`). With the account that the child's money goes to.
create function subsidies.balance (in_region text, in_term text, in_codes text[])
returns table (
  person_key bytea,
  programme_code text,
  student_id uuid,
  entitlement_id uuid,
  is_due boolean,
  due_fen bigint,
  paid_fen bigint,
  planned_fen bigint,
  returned_fen bigint,
  given_up_fen bigint,
  school_id uuid,
  check_status text,
  last_payment_id uuid,
  next_instalment int,
  payee_account_id uuid,
  is_own_account boolean,
  account_cipher text,
  account_digest bytea,
  account_last_four text,
  account_holder text,
  account_bank text,
  account_relation text
) stable security definer
set
  search_path = '' rows 5000 language sql as $$
with
  asked as (
    select
      session_user = 'subsidies_job'
      or (
        session.audience () = 'EDUCATION'
        and session.holds (in_region, session.region ())
      ) as may
  ),
  owed as (
    -- one amount a person, programme and term, whatever registry entries it was named under
    select distinct
      on (s.person_key, e.programme_code, e.term) s.person_key,
      e.programme_code,
      e.term,
      e.id,
      e.student_id,
      e.amount_fen,
      e.school_id,
      e.check_status,
      e.status = 'NAMED'
      and starts_with(e.region, in_region) as is_due
    from
      subsidies.entitlement e
      join students.student s on s.id = e.student_id
      join subsidies.programme g on g.code = e.programme_code
    where
      (
        select
          may
        from
          asked
      )
      and subsidies.same_period (g.per, e.term, in_term)
      and e.term <= in_term
      and e.programme_code = any (in_codes)
      and (
        starts_with(e.region, in_region)
        or exists (
          select
          from
            subsidies.payment p
          where
            p.entitlement_id = e.id
            and starts_with(p.region, in_region)
        )
      )
    order by
      s.person_key,
      e.programme_code,
      e.term,
      e.status = 'NAMED'
      and starts_with(e.region, in_region) desc,
      e.amount_fen desc,
      e.id
  ),
  due as (
    select
      person_key,
      programme_code,
      (
        array_agg(
          student_id
          order by
            term desc
        )
      ) [1] as student_id,
      (
        array_agg(
          id
          order by
            term desc
        )
      ) [1] as entitlement_id,
      bool_or(
        is_due
        and term = in_term
      ) as is_due,
      coalesce(
        sum(amount_fen) filter (
          where
            is_due
        ),
        0
      )::bigint as due_fen,
      (
        array_agg(
          school_id
          order by
            term desc
        )
      ) [1] as school_id,
      (
        array_agg(
          check_status
          order by
            term desc
        )
      ) [1] as check_status
    from
      owed
    group by
      person_key,
      programme_code
    having
      bool_or(term = in_term)
  )
select
  d.person_key,
  d.programme_code,
  d.student_id,
  d.entitlement_id,
  d.is_due,
  d.due_fen,
  coalesce(p.paid_fen, 0)::bigint,
  coalesce(p.planned_fen, 0)::bigint,
  coalesce(p.returned_fen, 0)::bigint,
  -- given up since it was last named
  coalesce(
    (
      select
        sum(o.amount_fen)
      from
        subsidies.payment o
        join subsidies.payment_event c on c.payment_id = o.id
        and c.status = 'CANCELLED'
      where
        o.entitlement_id = d.entitlement_id
        and o.status = 'CANCELLED'
        and o.paid_on is not null
        and o.amount_fen > 0
        and c.at > (
          select
            max(v.at)
          from
            subsidies.entitlement_event v
          where
            v.entitlement_id = d.entitlement_id
        )
    ),
    0
  )::bigint,
  d.school_id,
  d.check_status,
  p.last_payment_id,
  coalesce(
    (
      select
        max(o.instalment)
      from
        subsidies.payment o
      where
        o.entitlement_id = d.entitlement_id
    ),
    0
  ) + 1,
  a.id,
  a.guardian_id is null,
  a.account_cipher,
  a.account_digest,
  a.last_four,
  a.holder,
  a.bank,
  case
    when a.id is not null then coalesce(w.relation, 'SELF')
  end
from
  due d
  left join subsidies.payee_account a on a.student_id = d.student_id
  and a.active
  left join subsidies.guardian w on w.id = a.guardian_id
  left join (
    select
      s.person_key,
      p.programme_code,
      sum(p.amount_fen) filter (
        where
          p.status in ('SENT', 'CONFIRMED')
      ) as paid_fen,
      sum(p.amount_fen) filter (
        where
          p.status = 'PLANNED'
      ) as planned_fen,
      sum(p.amount_fen) filter (
        where
          p.status = 'RETURNED'
          and p.amount_fen > 0
      ) as returned_fen,
      (
        array_agg(
          p.id
          order by
            p.id desc
        ) filter (
          where
            p.status in ('SENT', 'CONFIRMED')
            and p.amount_fen > 0
        )
      ) [1] as last_payment_id
    from
      subsidies.payment p
      join subsidies.programme g on g.code = p.programme_code
      join students.student s on s.id = p.student_id
      -- of what is paid by the year both terms count together
    where
      subsidies.same_period (g.per, p.term, in_term)
      and p.programme_code = any (in_codes)
      and (
        starts_with(p.region, left(in_region, 6))
        or starts_with(in_region, p.region)
      )
    group by
      s.person_key,
      p.programme_code
  ) as p on (p.person_key, p.programme_code) = (d.person_key, d.programme_code)
$$;

revoke all on function subsidies.balance from public;

grant execute on function subsidies.balance to subsidies;

-- What the bank sent back of a term and nobody has paid again or given up: also of children who have moved away since.
create function subsidies.came_back (in_region text, in_term text, in_codes text[])
returns table (
  id uuid,
  person_key bytea,
  programme_code text,
  amount_fen bigint,
  before_fen numeric
) stable security definer
set
  search_path = '' language sql as $$
select
  p.id,
  s.person_key,
  p.programme_code,
  p.amount_fen,
  coalesce(
    sum(p.amount_fen) over (
      partition by
        s.person_key,
        p.programme_code
      order by
        p.id rows between unbounded preceding
        and 1 preceding
    ),
    0
  )
from
  subsidies.payment p
  join students.student s on s.id = p.student_id
where
  p.term = in_term
  and p.programme_code = any (in_codes)
  and p.status = 'RETURNED'
  and p.amount_fen > 0
  and starts_with(p.region, in_region)
  and session.audience () = 'EDUCATION'
  and session.holds (in_region, session.region ())
  and not exists (
    select
    from
      subsidies.payment again
    where
      again.origin_id = p.id
      and again.amount_fen > 0
      and again.status in ('PLANNED', 'SENT', 'CONFIRMED')
  )
$$;

revoke all on function subsidies.came_back from public;

grant execute on function subsidies.came_back to subsidies;

-- Last term's list: who was named, and is not entitled in this term yet under any registry entry.
create function subsidies.named_before (in_region text, in_term text, in_codes text[])
returns table (
  person_key bytea,
  student_id uuid,
  programme_code text,
  stage text,
  boarder boolean,
  categories text[],
  region text,
  school_id uuid,
  grade int,
  class_name text,
  tier text
) stable security definer
set
  search_path = '' language sql as $$
select
  s.person_key,
  e.student_id,
  e.programme_code,
  e.stage,
  e.boarder,
  e.categories,
  e.region,
  e.school_id,
  e.grade,
  e.class_name,
  e.tier
from
  subsidies.entitlement e
  join students.student s on s.id = e.student_id
where
  e.term = subsidies.term_before (in_term)
  and e.status = 'NAMED'
  and e.programme_code = any (in_codes)
  and starts_with(e.region, in_region)
  and session.audience () = 'EDUCATION'
  and session.holds (in_region, session.region ())
  and not exists (
    select
    from
      subsidies.entitlement t
      join students.student o on o.id = t.student_id
    where
      o.person_key = s.person_key
      and t.programme_code = e.programme_code
      and t.term = in_term
  )
$$;

revoke all on function subsidies.named_before from public;

grant execute on function subsidies.named_before to subsidies;

-- Whose payments these are, of the session's own region.
create function subsidies.person_of (in_payments uuid[])
returns table (payment_id uuid, person_key bytea) stable security definer
set
  search_path = '' language sql as $$
select
  p.id,
  s.person_key
from
  subsidies.payment p
  join students.student s on s.id = p.student_id
where
  p.id = any (in_payments)
  and session.audience () = 'EDUCATION'
  and session.holds (p.region, session.region ())
$$;

revoke all on function subsidies.person_of from public;

grant execute on function subsidies.person_of to subsidies;

-- What a public notice shows while it hangs: whoever holds its key reads it. Names, schools, classes, programmes,
-- amounts.
create function subsidies.notice (in_key text, in_school text)
returns jsonb stable security definer
set
  search_path = '' language sql as $$
select
  jsonb_build_object(
    'number',
    b.number,
    'term',
    b.term,
    'organisation',
    b.organisation_name,
    'from',
    b.notice_from,
    'until',
    b.notice_until,
    'persons',
    b.persons,
    'amount',
    b.amount_fen::text,
    'schools',
    (
      select
        coalesce(
          jsonb_agg(
            x
            order by
              x.code
          ),
          '[]'
        )
      from
        (
          select
            c.code,
            c.name,
            count(*) as rows
          from
            subsidies.payment p
            join subsidies.entitlement e on e.id = p.entitlement_id
            join students.school c on c.id = e.school_id
          where
            p.batch_id = b.id
            and p.status <> 'CANCELLED'
            and p.amount_fen > 0
          group by
            c.code,
            c.name
        ) as x
    ),
    'lines',
    (
      select
        coalesce(jsonb_agg(x), '[]')
      from
        (
          select
            c.name as school,
            e.stage,
            e.grade,
            e.class_name as "className",
            s.name,
            g.name as programme,
            p.amount_fen as amount
          from
            subsidies.payment p
            join subsidies.entitlement e on e.id = p.entitlement_id
            join students.school c on c.id = e.school_id
            join students.student s on s.id = p.student_id
            join subsidies.programme g on g.code = p.programme_code
          where
            p.batch_id = b.id
            and p.status <> 'CANCELLED'
            and p.amount_fen > 0
            and c.code = in_school
          order by
            e.stage,
            e.grade,
            e.class_name,
            s.name_key,
            p.serial
        ) as x
    )
  )
from
  subsidies.batch b
where
  b.notice_key = in_key
  and b.status in ('PUBLICISED', 'APPROVED', 'SENT')
  and (now() at time zone 'Asia/Shanghai')::date between b.notice_from and b.notice_until
$$;

revoke all on function subsidies.notice from public;

grant execute on function subsidies.notice to subsidies;
