-- Who is on a register again is no past any more.
delete from reconciliation.roll_past t using person p
where
  p.member_id = t.member_id
