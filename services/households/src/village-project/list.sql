-- Projects that the caller sees, the newest first.
select
  p.id,
  p.village,
  p.village_code as "villageCode",
  p.town,
  p.region,
  p.school_id as "schoolId",
  p.title,
  p.funder,
  p.amount_fen as "amount",
  p.approximate,
  p.started_on as "startedOn",
  p.finished_on as "finishedOn",
  p.effect,
  p.status,
  households.relief_given (p.id) as "atHouseholds!",
  (date '9999-12-31' - p.started_on)::text as "cursorKey!",
  p.id as "cursorId!"
from
  households.village_project p
where
  (
    :village::text is null
    or p.village_code = :village
    or p.village = :village
  )
  and (
    :schoolId::uuid is null
    or p.school_id = :schoolId
  )
