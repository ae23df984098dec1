-- Teams that the rows name and that are not there.
insert into
  households.help_team (name, organisation, region, made_by)
select distinct
  on (t.team) t.team,
  t.organisation,
  :region,
  :organisation
from
  staged t
where
  t.team is not null
  and t.row not in (
    select
      row
    from
      refused
  )
order by
  t.team,
  t.row
on conflict on constraint help_team_name do nothing
