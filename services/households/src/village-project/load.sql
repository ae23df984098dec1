-- Projects by id.
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
  households.relief_given (p.id) as "atHouseholds!"
from
  households.village_project p
where
  p.id = any (:ids::uuid[])
