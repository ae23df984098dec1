-- What was received, by record: money paid and things given, loans, promises and what came back left out. It runs with
-- its owner's rights, so that a county keeps what it paid whoever sees the child now, and filters by the session's
-- scope itself: a school its students, a bureau what its region recorded, a partner its own gifts, auditor and platform
-- all. A gift to a household has a line for each of its children (`share` counts them); money passed on counts where it
-- reached somebody. `counted_as` says whether it reached persons; what schools, villages and people whom nobody listed
-- got is told apart from them. `times` is how often it counts: a gift of several funders once, in the one's channel
-- whose gift it is, and of a delivery how many are unnamed still; `share_of` is the donation of another funder's part.
create view reconciliation.aid_fact as
select
  fact.*
from
  (
    select
      p.id,
      s.person_key,
      p.student_id,
      s.school_code,
      s.status as enrolment_status,
      s.stage,
      p.region,
      'GOVERNMENT' as channel,
      p.programme_code as programme,
      p.amount_fen,
      p.term,
      p.paid_on as on_date,
      1::bigint as share,
      null::text as uscc,
      'PERSON' as counted_as,
      1 as times,
      null::uuid as share_of
    from
      subsidies.payment p
      join students.student s on s.id = p.student_id
    where
      p.status in ('SENT', 'CONFIRMED')
      and p.form <> 'LOAN'
    union all
    select
      g.id,
      s.person_key,
      s.id,
      coalesce(s.school_code, c.code),
      s.status,
      s.stage,
      g.region,
      n.channel,
      null,
      coalesce(g.lead_fen, g.amount_fen),
      g.term,
      g.given_on,
      coalesce(sibling.share, 1),
      n.uscc,
      case
        when g.unnamed_count is not null then 'UNNAMED'
        when g.school_id is not null then 'SCHOOL'
        when g.village is not null then 'VILLAGE'
        else 'PERSON'
      end,
      coalesce(g.unnamed_count - g.named_count, 1),
      null
    from
      donations.gift g
      join donations.partner n on n.id = g.partner_id
      left join students.school c on c.id = g.school_id
      left join lateral (
        select
          r.student_id,
          row_number() over (
            order by
              r.student_id
          ) as share
        from
          (
            select distinct
              e.student_id
            from
              reconciliation.roll_member m
              join reconciliation.roll_entry e on e.id = m.entry_id
            where
              m.household_id = g.household_id
              and e.status = 'MATCHED'
          ) as r
      ) as sibling on true
      left join students.student s on s.id = coalesce(g.student_id, sibling.student_id)
    where
      g.status in ('DELIVERED', 'CONFIRMED')
      and g.form <> 'LOAN'
      and (
        g.unnamed_count is null
        or g.unnamed_count > g.named_count
      )
    union all
    -- what other funders put into a gift is their channel's money, and the child has been counted with the gift
    select
      g.id,
      null,
      null,
      coalesce(s.school_code, c.code),
      s.status,
      s.stage,
      g.region,
      n.channel,
      null,
      f.amount_fen,
      g.term,
      g.given_on,
      1,
      n.uscc,
      case
        when g.school_id is not null then 'SCHOOL'
        when g.village is not null then 'VILLAGE'
        else 'PERSON'
      end,
      0,
      f.donation_id
    from
      donations.funder_share f
      join donations.gift g on g.id = f.gift_id
      join donations.partner n on n.id = f.partner_id
      left join students.school c on c.id = g.school_id
      left join students.student s on s.id = coalesce(
        g.student_id,
        (
          select
            min(e.student_id::text)::uuid
          from
            reconciliation.roll_member m
            join reconciliation.roll_entry e on e.id = m.entry_id
          where
            m.household_id = g.household_id
            and e.status = 'MATCHED'
        )
      )
    where
      g.status in ('DELIVERED', 'CONFIRMED')
      and g.form <> 'LOAN'
    union all
    -- comfort money of a visit that stands: once, and a line for each child of the household
    select
      v.id,
      s.person_key,
      s.id,
      s.school_code,
      s.status,
      s.stage,
      p.region,
      case v.paid_from
        when 'BUDGET' then 'GOVERNMENT'
        when 'SCHOOL' then 'SCHOOL'
        else 'VOLUNTEER'
      end,
      null,
      v.comfort_fen,
      subsidies.term_of (v.on_date),
      v.on_date,
      coalesce(sibling.share, 1),
      null,
      'PERSON',
      1,
      null
    from
      households.visit_standing v
      join households.pairing p on p.id = v.pairing_id
      left join lateral (
        select
          r.student_id,
          row_number() over (
            order by
              r.student_id
          ) as share
        from
          (
            select distinct
              e.student_id
            from
              reconciliation.roll_member m
              join reconciliation.roll_entry e on e.id = m.entry_id
            where
              m.household_id = p.household_id
              and e.status = 'MATCHED'
          ) as r
      ) as sibling on true
      left join students.student s on s.id = coalesce(p.student_id, sibling.student_id)
    where
      v.comfort_fen is not null
    union all
    -- a part of a project, but what of it ended at households as gifts
    select
      t.id,
      null,
      null,
      c.code,
      null,
      null,
      v.region,
      'GOVERNMENT',
      null,
      t.amount_fen - coalesce(relief.fen, 0)::bigint,
      subsidies.term_of (v.started_on),
      v.started_on,
      1,
      null,
      case
        when v.school_id is null then 'VILLAGE'
        else 'SCHOOL'
      end,
      case
        when t.corrects_id is null
        and t.amount_fen > coalesce(relief.fen, 0) then 1
        else 0
      end,
      null
    from
      households.project_part t
      join households.village_project v on v.id = t.project_id
      left join students.school c on c.id = v.school_id
      left join lateral (
        select
          sum(g.amount_fen) as fen
        from
          donations.gift g
        where
          g.project_part_id = t.id
          -- what has arrived is counted there; until then it is the village's
          and g.status in ('DELIVERED', 'CONFIRMED')
          and g.form <> 'LOAN'
      ) as relief on true
    where
      v.status in ('RUNNING', 'DONE')
  ) as fact
where
  case (select session.audience())
    when 'SCHOOL' then fact.school_code = any (
      (select session.schools())::text[]
    )
    and coalesce(fact.enrolment_status, '-') not in ('TRANSFERRED', 'GRADUATED')
    when 'EDUCATION' then session.holds (
      fact.region,
      (select session.region())
    )
    when 'REGISTER' then session.holds (
      fact.region,
      (select session.region())
    )
    when 'PARTNER' then fact.uscc = (select session.uscc())
    when 'AUDITOR' then true
    when 'PLATFORM' then true
    else false
  end;

-- Lines of a statement and its total (channel null). Whoever may not see persons reads no line of one to four of them,
-- and, where only one is so small, not the next smallest either, which the total would tell. `period` is a term, a
-- school year (2019-2020) or a calendar year (2020).
create function reconciliation.statement_of (in_region text, period text, dimensions text[])
returns table (
  region text,
  channel text,
  programme text,
  stage text,
  persons int,
  person_times int,
  amount_fen bigint,
  unpriced int,
  is_withheld boolean
) stable security definer
set
  search_path = '' language sql
begin atomic
with
  fact as (
    select
      f.*,
      row_number() over (
        partition by
          f.id,
          f.share_of
        order by
          f.share
      ) = 1 as is_first,
      case
        when 'REGION' = any (dimensions) then left(f.region, 6)
        else in_region
      end as by_region,
      case
        when 'PROGRAMME' = any (dimensions) then f.programme
      end as by_programme,
      case
        when 'STAGE' = any (dimensions) then f.stage
      end as by_stage
    from
      reconciliation.aid_fact f
    where
      f.counted_as = 'PERSON'
      and starts_with(f.region, in_region)
      and left(f.region, 6) >= left(in_region, 6)
      and left(f.region, 6) < left(in_region, 6) || '~'
      and case length(period)
        when 11 then f.term = period
        when 9 then left(f.term, 9) = period
        else date_part(
          'year',
          coalesce(f.on_date, subsidies.day_in (f.term, '09-01', '03-01'))
        )::int::text = period
      end
  ),
  line as (
    select
      coalesce(by_region, in_region) as region,
      fact.channel,
      by_programme as programme,
      by_stage as stage,
      grouping(fact.channel) as is_total,
      count(distinct person_key)::int as persons,
      coalesce(
        sum(fact.times) filter (
          where
            is_first
        ),
        0
      )::int as person_times,
      coalesce(
        sum(fact.amount_fen) filter (
          where
            is_first
        ),
        0
      )::bigint as amount_fen,
      count(*) filter (
        where
          is_first
          and fact.amount_fen is null
          and fact.times > 0
      )::int as unpriced
    from
      fact
    group by
      grouping sets ((), (fact.channel, by_region, by_programme, by_stage))
  ),
  told as (
    select
      line.*,
      session.audience () in ('AUDITOR', 'PLATFORM')
      and (
        persons between 1 and 4
        or (
          persons = 0
          and line.amount_fen > 0
        )
        or (
          is_total = 0
          and count(*) filter (
            where
              persons between 1 and 4
          ) over (
            partition by
              is_total
          ) = 1
          and row_number() over (
            partition by
              is_total
            order by
              persons = 0,
              persons,
              channel,
              programme,
              stage
          ) = 2
        )
      ) as is_small
    from
      line
  )
select
  told.region,
  told.channel,
  told.programme,
  told.stage,
  case
    when is_small then 0
    else told.persons
  end,
  case
    when is_small then 0
    else told.person_times
  end,
  case
    when is_small then 0
    else told.amount_fen
  end,
  case
    when is_small then 0
    else told.unpriced
  end,
  is_small
from
  told
order by
  is_total desc,
  1,
  2,
  3 nulls first,
  4 nulls first;

end;

-- What reached schools, villages, and people whom nobody listed: beside the statement, in none of its sums. Of fewer
-- than five unlisted people whoever may not see persons reads nothing.
create function reconciliation.statement_apart (in_region text, period text)
returns table (
  counted_as text,
  records int,
  count int,
  amount_fen bigint,
  unpriced int
) stable security definer
set
  search_path = '' language sql
begin atomic
select
  f.counted_as,
  count(*) filter (
    where
      f.times > 0
  )::int,
  sum(f.times)::int,
  coalesce(sum(f.amount_fen), 0)::bigint,
  count(*) filter (
    where
      f.times > 0
      and f.amount_fen is null
  )::int
from
  reconciliation.aid_fact f
where
  f.counted_as <> 'PERSON'
  and starts_with(f.region, in_region)
  and left(f.region, 6) >= left(in_region, 6)
  and left(f.region, 6) < left(in_region, 6) || '~'
  and case length(period)
    when 11 then f.term = period
    when 9 then left(f.term, 9) = period
    else date_part(
      'year',
      coalesce(f.on_date, subsidies.day_in (f.term, '09-01', '03-01'))
    )::int::text = period
  end
group by
  f.counted_as
having
  f.counted_as <> 'UNNAMED'
  or sum(f.times) >= 5
  or session.audience () not in ('AUDITOR', 'PLATFORM');

end;

revoke all on function reconciliation.statement_apart from public;

grant execute on function reconciliation.statement_apart to reconciliation;

-- 应助尽助: the entitled of some terms, and those of them who got all that they are due of every programme; of the
-- session's scope.
create function reconciliation.coverage_of (in_region text, period text)
returns table (
  entitled int,
  helped int,
  pending_review int,
  not_in_school int
) stable security definer
set
  search_path = '' language sql
begin atomic
with
  person as (
    select
      e.person_key,
      bool_and(e.is_met) as is_helped
    from
      reconciliation.owed e
      join students.student s on s.id = e.student_id
    where
      starts_with(e.region, in_region)
      and e.region >= in_region
      and e.region < in_region || '~'
      and case length(period)
        when 11 then e.term = period
        when 9 then left(e.term, 9) = period
        else date_part('year', subsidies.day_in (e.term, '09-01', '03-01'))::int::text = period
      end
      and case (select session.audience())
        when 'SCHOOL' then s.school_code = any (
          (select session.schools())::text[]
        )
        and s.status not in ('TRANSFERRED', 'GRADUATED')
        when 'EDUCATION' then session.holds (
          e.region,
          (select session.region())
        )
        when 'REGISTER' then session.holds (
          e.region,
          (select session.region())
        )
        when 'AUDITOR' then true
        when 'PLATFORM' then true
        else false
      end
    group by
      e.person_key
  ),
  line as (
    select
      r.status
    from
      reconciliation.roll_entry r
    where
      r.merged_into is null
      and r.county >= left(in_region, 6)
      and r.county < left(in_region, 6) || '~'
      and starts_with(r.region, in_region)
      and r.status in ('REVIEW', 'NOT_IN_SCHOOL')
      and case (select session.audience())
        when 'EDUCATION' then session.holds (
          r.region,
          (select session.region())
        )
        when 'REGISTER' then session.holds (
          r.region,
          (select session.region())
        )
        and (select session.register()) = any (r.line_registers)
        when 'SCHOOL' then r.status = 'REVIEW'
        and exists (
          select
          from
            reconciliation.roll_candidate c
            join students.student s on s.id = c.student_id
          where
            c.entry_id = r.id
            and s.school_code = any (
              (select session.schools())::text[]
            )
        )
        when 'AUDITOR' then true
        when 'PLATFORM' then true
        else false
      end
  )
  -- for whoever may not see persons in steps of five
,
  figure as (
    select
      (
        select
          count(*)
        from
          person
      )::int as entitled,
      (
        select
          count(*)
        from
          person
        where
          is_helped
      )::int as helped,
      (
        select
          count(*)
        from
          line
        where
          status = 'REVIEW'
      )::int as pending_review,
      (
        select
          count(*)
        from
          line
        where
          status = 'NOT_IN_SCHOOL'
      )::int as not_in_school,
      case
        when session.audience () in ('AUDITOR', 'PLATFORM') then 5
        else 1
      end as step
  )
select
  entitled / step * step,
  helped / step * step,
  pending_review / step * step,
  not_in_school / step * step
from
  figure;

end;

revoke all on function reconciliation.statement_of, reconciliation.coverage_of from public;

grant execute on function reconciliation.statement_of, reconciliation.coverage_of to reconciliation;

-- The terms for which the counties that the session is at home in have named or paid anything, the newest first (a gift
-- of one giver is no term of the county); a giver's are those of its own gifts, the auditor's all.
create function reconciliation.terms_seen ()
returns setof text stable security definer
set
  search_path = '' language sql
begin atomic
with
  own as materialized (
    select
      unnest(
        case session.audience ()
          when 'AUDITOR' then array['']
          when 'PARTNER' then '{}'
          else reconciliation.own_counties ()
        end
      ) as county
  )
select
  t.term
from
  own
  cross join lateral subsidies.terms_in (own.county) as t (term)
union
select distinct
  g.term
from
  donations.partner n
  join donations.gift g on g.partner_id = n.id
where
  session.audience () = 'PARTNER'
  and n.uscc = session.uscc ()
order by
  term desc;

end;

revoke all on function reconciliation.terms_seen from public;

grant execute on function reconciliation.terms_seen to reconciliation;
