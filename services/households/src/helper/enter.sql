-- A helper, by its number within its organisation, else its name; again tells what changed of it.
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
values
  (
    :name,
    :organisation,
    :organisationKey,
    :staffNumber,
    :kind,
    :partyMember,
    :teamId,
    :from,
    :region,
    :madeBy
  )
