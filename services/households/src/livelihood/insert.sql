-- What a household lives on from a day on; what it came of is the household's own.
select
  households.enter_livelihood (
    :id::uuid,
    h.id,
    :kind,
    :foundOn::date,
    :visitId::uuid,
    :trainingPlaceId::uuid,
    :projectId::uuid,
    :note,
    :organisation
  ) as "known"
from
  households.household h
where
  h.id = :householdId
