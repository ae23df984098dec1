-- Releases after they were decided.
select
  release.id as "id!",
  release.student_id as "studentId!",
  release.register as "register!",
  release.region as "region!",
  release.status as "status!",
  release.reason,
  release.at as "at!"
from
  reconciliation.releases_seen () release
where
  release.id = any (:asked::uuid[])
order by
  release.id
