-- A helper whom a list puts into another team goes there.
update households.helper h
set
  team_id = m.team_id
from
  (
    select distinct
      on (t.helper_id) t.helper_id,
      g.id as team_id
    from
      staged t
      join households.help_team g on g.made_by = :organisation
      and g.region = :region
      and g.name = t.team
    where
      t.helper_id is not null
      and t.row not in (
        select
          row
        from
          refused
      )
    order by
      t.helper_id,
      t.row
  ) as m
where
  h.id = m.helper_id
  and h.team_id is distinct from m.team_id
