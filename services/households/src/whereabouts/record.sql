-- Where a member is, with the proof of it.
insert into
  households.whereabouts (
    member_id,
    region,
    reason,
    school_name,
    school_region,
    proof,
    from_date,
    valid_until,
    recorded_by
  )
select
  m.id,
  m.region,
  :reason,
  :schoolName,
  :schoolRegion,
  :proof,
  coalesce(:from::date, least(m.as_of, :validUntil::date)),
  :validUntil,
  :subject
from
  households.member m
where
  m.id = :id
returning
  id,
  region
