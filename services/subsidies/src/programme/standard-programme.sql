-- Region and stages of a programme.
select
  region,
  stages
from
  subsidies.programme
where
  code = :programme
