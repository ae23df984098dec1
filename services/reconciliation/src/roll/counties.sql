-- Counties of a region that have a roll.
select
  county as "county!"
from
  reconciliation.counties_of_roll (:region) as county
