-- A family declines what it is due, or takes that back.
update subsidies.entitlement
set
  status = :to,
  reason = case :to
    when 'DECLINED' then :reason
  end,
  check_status = case
    when dispute_upheld then 'DISPUTED'
  end
where
  id = :id
