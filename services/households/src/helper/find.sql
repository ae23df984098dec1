-- The caller's own helpers who may be meant: of the number within the organisation, else of the name there.
select
  id,
  name
from
  households.helper
where
  made_by = :madeBy
  and organisation_key = :organisationKey
  and case
    when :staffNumber::text is null then name = :name
    else staff_number = :staffNumber
  end
order by
  id
