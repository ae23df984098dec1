-- Codes that two counties name, the newest first; what stands there is told to the platform alone.
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
  end as "heldName",
  translate(claim.id::text, '0123456789abcdef', 'fedcba9876543210') as "cursorKey!",
  claim.id as "cursorId!"
from
  students.school_claim claim
  left join students.school held on held.code = claim.code
where
  (
    :status::text is null
    or claim.status = :status
  )
