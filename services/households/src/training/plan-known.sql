-- The caller's session of a number and day.
select
  id
from
  households.training_session
where
  made_by = :madeBy
  and region = :region
  and number = :number
  and on_date = :on
