-- A dispute is taken back.
update subsidies.entitlement
set
  check_status = null,
  dispute_upheld = false,
  check_reason = null,
  checked_by = :subject,
  checked_at = now()
where
  id = :entitlementId
  and check_status = 'DISPUTED'
returning
  id
