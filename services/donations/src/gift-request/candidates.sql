-- Students whom a request may mean, of its school or county, as far as the caller sees them.
select
  r.id as "requestId",
  s.id
from
  donations.gift_request r
  join students.student s on s.linked_to is null
  and s.status not in ('TRANSFERRED', 'GRADUATED')
  and (
    s.registry_digest = r.registry_digest
    or (
      s.name_key = r.name_key
      and (
        r.school_id is null
        or s.school_id = r.school_id
      )
    )
  )
where
  r.id = any (:ids::uuid[])
order by
  s.registry_digest is not distinct from r.registry_digest desc,
  s.id
