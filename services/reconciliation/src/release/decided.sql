-- Releases after they were decided.
select
  release.id,
  release.student_id as "studentId",
  release.register,
  release.region,
  release.status,
  release.reason,
  release.at
from
  reconciliation.releases_seen () release
where
  release.id = any (:asked::uuid[])
order by
  release.id
