-- Students of the caller's region whom a register of another county lists, by county and register; of one status or
-- all.
select
  release.id as "id!",
  release.student_id as "studentId!",
  release.register as "register!",
  release.region as "region!",
  release.status as "status!",
  release.reason,
  release.at as "at!",
  release.region || release.register as "cursorKey!",
  release.id as "cursorId!"
from
  reconciliation.releases_seen () release
where
  :status::text is null
  or release.status = :status
