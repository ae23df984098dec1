-- The figures of a region and a time, over all organisations: counts and sums alone, of no person. Whoever asks is
-- asked for its scope before.
create function households.support_figures (in_region text, in_from date, in_until date)
returns table (
  teams int,
  helpers int,
  cadres int,
  teachers int,
  volunteers int,
  pairings int,
  pairings_of_students int,
  towns int,
  villages int,
  households int,
  visits int,
  comfort_visits int,
  comfort_fen bigint,
  difficulties_solved int,
  difficulties_open int,
  difficulties_not_solvable int,
  livelihoods int,
  households_with_livelihood int,
  sessions int,
  trainees int,
  unidentified int,
  places int,
  jobs int,
  projects int,
  village_fen bigint,
  relief_fen bigint,
  approximate boolean,
  lifted int
) stable security definer
set
  search_path = '' language sql
begin atomic
with
  pairing as materialized (
    select
      p.id,
      p.helper_id,
      p.student_id,
      p.household_id
    from
      households.pairing p
    where
      starts_with(p.region, in_region)
      and p.from_date <= in_until
      and coalesce(p.until_date, in_from) >= in_from
      and p.end_reason is distinct from 'WRONG'
  ),
  helper as (
    select distinct
      -- one person on the lists of two bureaus is one
      coalesce(
        h.organisation_key || '|' || h.staff_number,
        h.organisation_key || '||' || h.name
      ) as person,
      h.kind,
      t.name as team
    from
      pairing p
      join households.helper h on h.id = p.helper_id
      left join households.help_team t on t.id = h.team_id
  ),
  visit as (
    select
      v.id,
      v.comfort_fen
    from
      households.visit_standing v
      join households.pairing p on p.id = v.pairing_id
    where
      starts_with(p.region, in_region)
      and v.on_date between in_from and in_until
  ),
  difficulty as (
    select
      d.status,
      d.status_on,
      d.opened_on
    from
      households.difficulty d
      join households.pairing p on p.id = d.pairing_id
    where
      starts_with(p.region, in_region)
  ),
  livelihood as (
    select
      l.household_id
    from
      households.livelihood l
    where
      starts_with(l.region, in_region)
      and l.found_on between in_from and in_until
  ),
  training as materialized (
    select
      s.id,
      s.on_date,
      s.host
    from
      households.training_session s
    where
      starts_with(s.region, in_region)
      and s.on_date between in_from and in_until
      and s.status in ('HELD', 'CLOSED')
  ),
  place as materialized (
    select
      coalesce(encode(t.id_digest, 'hex'), t.name_key || '|' || s.host) as person,
      t.id_digest is null as is_unidentified,
      t.found_job_on between s.on_date and s.on_date + 365 as has_job
    from
      training s
      join households.training_place t on t.session_id = s.id
    where
      t.attended
  ),
  project as materialized (
    select
      v.id,
      v.approximate
    from
      households.village_project v
    where
      starts_with(v.region, in_region)
      and v.started_on between in_from and in_until
      and v.status <> 'CANCELLED'
  ),
  part as (
    select
      t.id,
      t.amount_fen,
      t.approximate
    from
      project v
      join households.project_part t on t.project_id = v.id
  ),
  relief as (
    select
      coalesce(sum(g.amount_fen), 0)::bigint as fen
    from
      part t
      join donations.gift g on g.project_part_id = t.id
    where
      g.status not in ('CANCELLED', 'RETURNED')
  )
select
  (
    select
      count(distinct h.team)
    from
      helper h
  )::int,
  (
    select
      count(distinct h.person)
    from
      helper h
  )::int,
  (
    select
      count(distinct h.person)
    from
      helper h
    where
      h.kind = 'CADRE'
  )::int,
  (
    select
      count(distinct h.person)
    from
      helper h
    where
      h.kind = 'TEACHER'
  )::int,
  (
    select
      count(distinct h.person)
    from
      helper h
    where
      h.kind = 'VOLUNTEER'
  )::int,
  (
    select
      count(*)
    from
      pairing
  )::int,
  (
    select
      count(*)
    from
      pairing p
    where
      p.student_id is not null
  )::int,
  (
    select
      count(distinct o.town)
    from
      pairing p
      join households.household o on o.id = p.household_id
  )::int,
  (
    select
      count(distinct (o.town, o.village)) filter (
        where
          o.village is not null
      )
    from
      pairing p
      join households.household o on o.id = p.household_id
  )::int,
  (
    select
      count(distinct p.household_id)
    from
      pairing p
  )::int,
  (
    select
      count(*)
    from
      visit
  )::int,
  (
    select
      count(*)
    from
      visit v
    where
      v.comfort_fen is not null
  )::int,
  (
    select
      coalesce(sum(v.comfort_fen), 0)
    from
      visit v
  )::bigint,
  (
    select
      count(*)
    from
      difficulty d
    where
      d.status = 'SOLVED'
      and d.status_on between in_from and in_until
  )::int,
  (
    select
      count(*)
    from
      difficulty d
    where
      d.status in ('OPEN', 'IN_HAND')
      and d.opened_on between in_from and in_until
  )::int,
  (
    select
      count(*)
    from
      difficulty d
    where
      d.status = 'NOT_SOLVABLE'
      and d.status_on between in_from and in_until
  )::int,
  (
    select
      count(*)
    from
      livelihood
  )::int,
  (
    select
      count(distinct l.household_id)
    from
      livelihood l
  )::int,
  (
    select
      count(*)
    from
      training
  )::int,
  (
    select
      count(distinct p.person)
    from
      place p
  )::int,
  (
    select
      count(distinct p.person)
    from
      place p
    where
      p.is_unidentified
  )::int,
  (
    select
      count(*)
    from
      place
  )::int,
  (
    select
      count(distinct p.person)
    from
      place p
    where
      p.has_job
  )::int,
  (
    select
      count(*)
    from
      project
  )::int,
  (
    select
      coalesce(sum(t.amount_fen), 0)::bigint - (
        select
          r.fen
        from
          relief r
      )
    from
      part t
  )::bigint,
  (
    select
      r.fen
    from
      relief r
  ),
  (
    select
      coalesce(bool_or(t.approximate), false)
    from
      part t
  )
  or (
    select
      coalesce(bool_or(v.approximate), false)
    from
      project v
  ),
  (
    select
      coalesce(sum(o.number), 0)
    from
      project v
      join households.project_outcome o on o.project_id = v.id
    where
      o.kind = 'LIFTED'
      and o.on_date between in_from and in_until
  )::int;

end;

revoke all on function households.support_figures from public;

grant execute on function households.support_figures to households;
