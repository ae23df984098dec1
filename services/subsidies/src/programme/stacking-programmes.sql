-- Which of these programmes there are.
select
from
  subsidies.programme
where
  code = any (:programmes)
