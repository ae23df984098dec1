-- Helpers by id, with how many children and households each has now.
select
  h.id,
  h.name,
  h.organisation,
  h.staff_number as "staffNumber",
  h.kind,
  h.party_member as "partyMember",
  h.team_id as "teamId",
  h.from_date as "from",
  h.until_date as until,
  h.region,
  h.made_by = (
    select
      session.organisation ()
  ) as "isOwn!"
from
  households.helper h
where
  h.id = any (:ids::uuid[])
