-- Which registers list which student, and whether the county that holds it released it to them.
insert into
  reconciliation.student_register (student_id, register, region, is_released)
select distinct
  e.student_id,
  register,
  e.region,
  exists (
    select
    from
      reconciliation.release l
    where
      (l.student_id, l.register, l.region, l.held_county) = (
        e.student_id,
        register,
        e.region,
        left(e.student_region, 6)
      )
      and l.is_released
  )
from
  scope_student s
  join reconciliation.roll_entry e on e.student_id = s.id,
  unnest(e.registers) as register
where
  starts_with(e.region, :region)
  and e.status = 'MATCHED'
on conflict (student_id, register, region) do update
set
  is_released = excluded.is_released
where
  student_register.is_released <> excluded.is_released
