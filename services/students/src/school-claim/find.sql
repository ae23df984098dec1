-- A claim by its id.
select
  claim.id,
  claim.code,
  claim.name,
  claim.region,
  claim.organisation_name as "claimedBy",
  claim.at as "claimedAt",
  claim.status,
  claim.decided_at as "decidedAt",
  claim.reason as "decisionReason",
  case
    when (
      select
        session.audience ()
    ) = 'PLATFORM' then held.region
  end as "heldRegion",
  case
    when (
      select
        session.audience ()
    ) = 'PLATFORM' then held.name
  end as "heldName"
from
  students.school_claim claim
  left join students.school held on held.code = claim.code
where
  claim.id = :id
