-- Helpers that the caller sees, by name.
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
  ) as "isOwn!",
  h.name as "cursorKey!",
  h.id as "cursorId!"
from
  households.helper h
where
  (
    :teamId::uuid is null
    or h.team_id = :teamId
  )
  and (
    :name::text is null
    or starts_with(h.name, :name)
  )
  and (
    not :isIdle::boolean
    or not exists (
      select
      from
        households.pairing p
      where
        p.helper_id = h.id
        and p.until_date is null
    )
  )
