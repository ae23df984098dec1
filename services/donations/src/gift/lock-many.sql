-- Whoever confirms some of these gifts at the same moment waits.
select
  donations.lock_gifts (:ids::uuid[])
