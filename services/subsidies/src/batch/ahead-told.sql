-- The first event of what was named ahead.
insert into
  subsidies.entitlement_event (entitlement_id, status, amount_fen, subject, reason)
select
  e.id,
  e.status,
  e.amount_fen,
  :subject,
  '预拨'
from
  subsidies.entitlement e
where
  e.term = :term
  and e.basis_kind = 'LAST_ROLL'
  and e.programme_code = any (:codes)
  and starts_with(e.region, :region)
  and not exists (
    select
    from
      subsidies.entitlement_event v
    where
      v.entitlement_id = e.id
  )
