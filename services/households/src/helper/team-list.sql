-- Teams that the caller sees, with how many help in each and whom.
select
  t.id,
  t.name,
  t.organisation,
  t.region,
  t.name as "cursorKey!",
  t.id as "cursorId!"
from
  households.help_team t
where
  :region::text is null
  or starts_with(t.region, :region)
