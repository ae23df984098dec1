-- Whose the donation first was.
select
  uscc as "uscc!"
from
  donations.chain_of (:id)
order by
  depth
limit
  1
