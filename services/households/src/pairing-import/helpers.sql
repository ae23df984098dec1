-- Helpers that the rows name and that are not there; those with a number first, whom a name without one may mean.
with
  told as (
    select distinct
      on (t.organisation_key, t.helper, t.staff_number) t.organisation_key,
      t.organisation,
      t.helper,
      coalesce(
        t.staff_number,
        min(t.staff_number) over (
          partition by
            t.organisation_key,
            t.helper
        )
      ) as staff_number,
      t.kind,
      t.party_member,
      t.from_date,
      (
        select
          g.id
        from
          households.help_team g
        where
          g.made_by = :organisation
          and g.region = :region
          and g.name = t.team
      ) as team_id,
      t.row
    from
      staged t
    where
      t.helper_id is null
      and t.row not in (
        select
          row
        from
          refused
      )
    order by
      t.organisation_key,
      t.helper,
      t.staff_number,
      t.team is null,
      t.row
  )
insert into
  households.helper (
    name,
    organisation,
    organisation_key,
    staff_number,
    kind,
    party_member,
    team_id,
    from_date,
    region,
    made_by
  )
select
  helper,
  organisation,
  organisation_key,
  staff_number,
  kind,
  party_member,
  team_id,
  from_date,
  :region,
  :organisation
from
  told
order by
  row
on conflict do nothing
