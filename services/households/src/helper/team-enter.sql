-- A team by its name; again answers the same.
insert into
  households.help_team (name, organisation, region, made_by)
values
  (:name, :organisation, :region, :madeBy)
on conflict on constraint help_team_name do nothing
