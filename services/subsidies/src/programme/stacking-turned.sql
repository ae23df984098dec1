-- Whether the rule stands the other way round.
select
from
  subsidies.stacking_rule
where
  (programme_code, other_code, region) = (:other, :programme, :region)
