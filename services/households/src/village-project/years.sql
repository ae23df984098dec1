-- What was done in a village, a row a year: counts and sums of what the caller may read, of no person.
with
  project as (
    select
      p.id,
      extract(
        year
        from
          p.started_on
      )::int as year,
      p.amount_fen,
      households.relief_given (p.id) as relief_fen
    from
      households.village_project p
    where
      (
        p.village = :village
        or p.village_code = :village
      )
      and (
        :town::text is null
        or p.town = :town
      )
      and p.status <> 'CANCELLED'
  ),
  named as (
    select
      :village::text as village
    union
    select
      p.village
    from
      households.village_project p
    where
      p.village_code = :village
  ),
  home as materialized (
    select
      h.id
    from
      households.household h
      join named n using (village)
    where
      :town::text is null
      or h.town = :town
  ),
  pairing as materialized (
    select
      p.id,
      p.helper_id,
      p.household_id,
      p.from_date,
      coalesce(p.until_date, session.today ()) as until_date
    from
      households.pairing p
      join home h on h.id = p.household_id
    where
      p.end_reason is distinct from 'WRONG'
  ),
  helped as (
    select
      y.year,
      p.household_id,
      h.team_id
    from
      pairing p
      join households.helper h on h.id = p.helper_id
      cross join generate_series(
        extract(
          year
          from
            p.from_date
        )::int,
        extract(
          year
          from
            p.until_date
        )::int
      ) y (year)
  ),
  fact as (
    select
      p.year,
      'PROJECT' as kind,
      p.id,
      p.amount_fen as amount,
      p.relief_fen as at_homes
    from
      project p
    union all
    select
      extract(
        year
        from
          o.on_date
      )::int,
      o.kind,
      o.id,
      o.number,
      null
    from
      project p
      join households.project_outcome o on o.project_id = p.id
    where
      o.kind in ('LIFTED', 'JOBS')
    union all
    select
      p.year,
      'HOUSEHOLD',
      p.household_id,
      null,
      null
    from
      helped p
    union all
    select
      p.year,
      'TEAM',
      p.team_id,
      null,
      null
    from
      helped p
    union all
    select
      extract(
        year
        from
          v.on_date
      )::int,
      'VISIT',
      v.id,
      v.comfort_fen,
      null
    from
      pairing p
      join households.visit_standing v on v.pairing_id = p.id
    union all
    select
      extract(
        year
        from
          l.found_on
      )::int,
      'LIVELIHOOD',
      l.household_id,
      null,
      null
    from
      home h
      join households.livelihood l on l.household_id = h.id
    union all
    select
      extract(
        year
        from
          s.on_date
      )::int,
      'SESSION',
      s.id,
      null,
      null
    from
      households.training_session s
      join named n on n.village = s.place
    where
      s.status in ('HELD', 'CLOSED')
  )
select
  f.year as "year!",
  count(*) filter (
    where
      f.kind = 'PROJECT'
  )::int as "projects!",
  coalesce(
    sum(f.amount) filter (
      where
        f.kind = 'PROJECT'
    ),
    0
  )::bigint as "amount!",
  coalesce(sum(f.at_homes), 0)::bigint as "atHouseholds!",
  count(distinct f.id) filter (
    where
      f.kind = 'TEAM'
  )::int as "teams!",
  count(distinct f.id) filter (
    where
      f.kind = 'HOUSEHOLD'
  )::int as "households!",
  count(*) filter (
    where
      f.kind = 'VISIT'
  )::int as "visits!",
  coalesce(
    sum(f.amount) filter (
      where
        f.kind = 'VISIT'
    ),
    0
  )::bigint as "comfortMoney!",
  count(distinct f.id) filter (
    where
      f.kind = 'LIVELIHOOD'
  )::int as "livelihoods!",
  count(*) filter (
    where
      f.kind = 'SESSION'
  )::int as "sessions!",
  coalesce(
    sum(f.amount) filter (
      where
        f.kind = 'JOBS'
    ),
    0
  )::int as "jobs!",
  coalesce(
    sum(f.amount) filter (
      where
        f.kind = 'LIFTED'
    ),
    0
  )::int as "lifted!"
from
  fact f
group by
  f.year
order by
  f.year
