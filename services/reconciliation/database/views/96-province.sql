-- A province's counties: when each was last heard of, whether its rows are all here, and how many entries its
-- registry has: for whoever sees no persons, in steps of five.
create function reconciliation.province_counties ()
returns table (
  code text,
  name text,
  heard_at timestamptz,
  agrees boolean,
  students int
) stable security definer
set
  search_path = '' language sql
begin atomic
select
  c.cell,
  c.name,
  p.at,
  case
    when k.cell is null then null
    when k.differs = '{}' then true
    when k.apart = k.apart_before then false
  end,
  coalesce((p.counts #>> '{students.student,0}')::int / 5 * 5, 0)
from
  province.county c
  left join province.pulse p on p.cell = c.cell
  left join province.count_check k on k.cell = c.cell
where
  session.audience () in ('AUDITOR', 'PLATFORM')
order by
  c.cell;

end;

-- What was found between counties in a term: how often, and how much is at stake; of one to four it says no more than
-- that there are some.
create function reconciliation.province_findings (in_term text)
returns table (
  rule text,
  name text,
  english text,
  findings int,
  stake_fen bigint,
  open_findings int,
  is_withheld boolean
) stable security definer
set
  search_path = '' language sql
begin atomic
select
  f.rule,
  f.name,
  f.english,
  case
    when f.n < 5 then 0
    else f.n
  end,
  case
    when f.n < 5 then 0
    else f.stake_fen
  end,
  case
    when f.n < 5 then 0
    else f.open
  end,
  f.n < 5
from
  (
    select
      r.rule,
      r.name,
      r.english,
      r.position,
      count(*)::int as n,
      sum(d.stake_fen)::bigint as stake_fen,
      count(*) filter (
        where
          not d.is_said
      )::int as open
    from
      (
        select
          key,
          min(rule) as rule,
          min(stake_fen) as stake_fen,
          bool_or(others_said <> '[]') as is_said
        from
          province.finding
        where
          term = in_term
        group by
          key
        having
          count(*) > 1
      ) as d
      join reconciliation.finding_rule r on r.rule = d.rule
    where
      session.audience () in ('AUDITOR', 'PLATFORM')
    group by
      r.rule
  ) as f
order by
  f.position;

end;

revoke all on function reconciliation.province_counties, reconciliation.province_findings from public;

grant execute on function reconciliation.province_counties, reconciliation.province_findings to reconciliation;
