-- Register rows that stand for nobody any more.
delete from reconciliation.roll_member m using scope_member s
where
  s.id = m.member_id
  and not exists (
    select
    from
      person p
    where
      p.member_id = m.member_id
  )
