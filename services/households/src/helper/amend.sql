-- What is told anew of a helper.
update households.helper
set
  team_id = coalesce(:teamId, team_id),
  party_member = coalesce(:partyMember, party_member),
  kind = :kind
where
  id = :id
