-- Reserves so many needs of a group, all or nothing.
select
  outcome as "outcome!",
  open_now as "openNow!"
from
  donations.reserve_needs (:id, :groupId, :quantity, :most, :subject)
