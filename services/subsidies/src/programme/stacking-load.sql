-- Rules of what may be received beside a programme.
select
  programme_code as "programmeCode",
  other_code as "otherCode",
  effect,
  region,
  source,
  true as "givesWay!"
from
  subsidies.stacking_rule
where
  programme_code = any (:codes)
union all
select
  other_code,
  programme_code,
  effect,
  region,
  source,
  false
from
  subsidies.stacking_rule
where
  other_code = any (:codes)
