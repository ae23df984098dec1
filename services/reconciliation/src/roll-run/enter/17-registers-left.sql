-- Registers that list a student no more.
delete from reconciliation.student_register r using scope_student s
where
  r.student_id = s.id
  and starts_with(r.region, :region)
  and not exists (
    select
    from
      reconciliation.roll_entry e
    where
      e.region = r.region
      and e.student_id = r.student_id
      and r.register = any (e.registers)
      and e.status = 'MATCHED'
  )
