-- Whether somebody was named by a standard.
select
from
  subsidies.entitlement e
where
  e.programme_code = :programme
  and e.stage = :stage
  and e.term >= :fromTerm
  and (
    :region = '00'
    or starts_with(e.region, :region)
  )
  and e.status = 'NAMED'
  and exists (
    select
    from
      subsidies.payment p
    where
      p.entitlement_id = e.id
      and p.status <> 'CANCELLED'
  )
limit
  1
