-- The roll as it stood on a day, from what is known now: who was registered, why, and where the child was enrolled. It
-- runs with the rights of the role that owns it and shows the session's own region only.
create function reconciliation.roll_on (in_region text, on_day date)
returns table (
  id uuid,
  region text,
  line_key text,
  student_id uuid,
  member_id uuid,
  household_id uuid,
  status text,
  categories text[],
  school_id uuid,
  stage text,
  grade int,
  enrolment_status text,
  sort_key text
) stable security definer
set
  search_path = '' language sql
begin atomic
with
  tie as (
    select
      m.member_id,
      e.region,
      coalesce(r.student_id, e.student_id) as student_id,
      coalesce(r.person_key, e.person_key) as person_key,
      coalesce(r.status, e.status) as status
    from
      reconciliation.roll_entry e
      left join reconciliation.roll_entry r on r.id = e.merged_into
      join reconciliation.roll_member m on m.entry_id = e.id
    where
      starts_with(e.region, in_region)
      and session.audience () = 'EDUCATION'
      and session.holds (in_region, session.region ())
    union all
    select
      p.member_id,
      p.region,
      p.student_id,
      p.person_key,
      null
    from
      reconciliation.roll_past p
    where
      starts_with(p.region, in_region)
      and session.audience () = 'EDUCATION'
      and session.holds (in_region, session.region ())
  ),
  line as (
    select
      t.region,
      coalesce(
        'student:' || coalesce(s.linked_to, s.id),
        'person:' || t.person_key
      ) as line_key,
      coalesce(s.linked_to, s.id) as student_id,
      (
        array_agg(
          m.id
          order by
            m.register <> 'RURAL_REVITALISATION',
            m.id
        )
      ) [1] as member_id,
      (
        array_agg(
          m.household_id
          order by
            m.register <> 'RURAL_REVITALISATION',
            m.id
        )
      ) [1] as household_id,
      array_agg(
        distinct r.category
        order by
          r.category
      ) as categories,
      min(m.name_key) as sort_key,
      max(m.birth_date) as birth_date,
      bool_or(t.status = 'REVIEW') as in_review,
      coalesce(
        bool_or(session.holds (s.region, session.region ())),
        false
      ) as is_own,
      array_agg(m.id) as members
    from
      tie t
      join households.member m on m.id = t.member_id
      join households.registration r on r.member_id = m.id
      and r.from_date <= on_day
      and (
        r.until_date is null
        or r.until_date > on_day
      )
      left join students.student s on s.id = t.student_id
    group by
      t.region,
      2,
      3
  )
select
  line.member_id,
  line.region,
  line.line_key,
  line.student_id,
  line.member_id,
  line.household_id,
  case
    when n.status is not null then 'MATCHED'
    when line.in_review then 'REVIEW'
    when w.reason = 'ELSEWHERE' then 'ELSEWHERE'
    when w.reason is not null then 'ACCOUNTED'
    else reconciliation.status_of_age (
      extract(
        year
        from
          age (on_day, line.birth_date)
      )::int
    )
  end,
  line.categories,
  -- where another county's student is, is that county's to say
  case
    when line.is_own then n.school_id
  end,
  case
    when line.is_own then n.stage
  end,
  case
    when line.is_own then n.grade
  end,
  case
    when line.is_own then n.status
  end,
  line.sort_key
from
  line
  -- where the registry is younger than the day, the first that it knows counts
  left join lateral (
    select
      e.school_id,
      e.stage,
      e.grade,
      e.status
    from
      students.student o
      join students.enrolment e on e.student_id = o.id
    where
      (
        o.id = line.student_id
        or o.linked_to = line.student_id
      )
      and (
        e.until_date is null
        or e.until_date > on_day
      )
      and (
        e.from_date <= on_day
        or e.from_date <= (
          select
            min(f.as_of)
          from
            students.snapshot f
          where
            f.region = left(line.region, length(f.region))
        )
      )
    order by
      e.from_date > on_day,
      case
        when e.from_date > on_day then e.from_date
      end,
      o.id = line.student_id desc,
      e.from_date desc
    limit
      1
  ) as n on true
  left join lateral (
    select
      min(
        case w.reason
          when 'ELSEWHERE' then 'ELSEWHERE'
          else 'OTHER'
        end
      ) as reason
    from
      households.whereabouts w
    where
      w.member_id = any (line.members)
      and w.taken_back_at is null
      and w.from_date <= on_day
      and coalesce(w.valid_until, 'infinity') >= on_day
  ) as w on true;

end;

revoke all on function reconciliation.roll_on from public;

grant execute on function reconciliation.roll_on to reconciliation;

-- What moved between two days.
create function reconciliation.roll_between (in_region text, from_day date, until_day date)
returns table (
  id uuid,
  kind text,
  region text,
  student_id uuid,
  member_id uuid,
  sort_key text,
  was text[],
  becomes text[]
) stable security definer
set
  search_path = '' language sql
begin atomic
with
  pair as (
    select
      coalesce(a.line_key, b.line_key) as line_key,
      b as was,
      a as now
    from
      reconciliation.roll_on (in_region, from_day) as b
      full join reconciliation.roll_on (in_region, until_day) as a on (a.region, a.line_key) = (b.region, b.line_key)
  )
select
  md5(p.line_key || v.kind)::uuid,
  v.kind,
  coalesce((p.now).region, (p.was).region),
  coalesce((p.now).student_id, (p.was).student_id),
  coalesce((p.now).member_id, (p.was).member_id),
  coalesce((p.now).sort_key, (p.was).sort_key),
  v.was,
  v.becomes
from
  pair p
  cross join lateral (
    values
      (
        'JOINED',
        '{}'::text[],
        case
          when (p.was).line_key is null then array[(p.now).status]
        end
      ),
      (
        'LEFT',
        case
          when (p.now).line_key is null then array[(p.was).status]
        end,
        '{}'::text[]
      ),
      ('STATUS', array[(p.was).status], array[(p.now).status]),
      ('CATEGORY', (p.was).categories, (p.now).categories),
      (
        'SCHOOL',
        array[(p.was).school_id::text],
        array[(p.now).school_id::text]
      ),
      ('STAGE', array[(p.was).stage], array[(p.now).stage])
  ) as v (kind, was, becomes)
where
  v.was <> v.becomes
  and (
    v.kind in ('JOINED', 'LEFT')
    or (
      v.was[1] is not null
      and v.becomes[1] is not null
    )
  );

end;

revoke all on function reconciliation.roll_between from public;

grant execute on function reconciliation.roll_between to reconciliation;
