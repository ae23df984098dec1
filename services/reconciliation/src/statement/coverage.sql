-- Of how many who are entitled in a region how many were helped, and who is still to be looked at.
select
  entitled as "entitled!",
  helped as "helped!",
  pending_review as "pendingReview!",
  not_in_school as "notInSchool!"
from
  reconciliation.coverage_of (:region, :period)
