create or replace function reconciliation.refresh_registers(of_student uuid,
  in_region text) returns void security definer set search_path = '' language sql
begin atomic
  delete from reconciliation.student_register r where r.student_id = of_student and r.region = in_region
    and not exists (
    select from reconciliation.roll_entry e where e.student_id = of_student and e.region = in_region
      and e.status = 'MATCHED' and r.register = any (e.registers));
  insert into reconciliation.student_register (student_id, register, region, is_released)
    select distinct e.student_id, register, e.region, exists (select from reconciliation.release l
      where (l.student_id, l.register, l.region, l.held_county) = (e.student_id, register, e.region,
        left(e.student_region, 6)) and l.is_released)
    from reconciliation.roll_entry e, unnest(e.registers) as register
    where e.student_id = of_student and e.region = in_region and e.status = 'MATCHED' on conflict do nothing;
end;
revoke all on function reconciliation.refresh_registers from public;
grant execute on function reconciliation.refresh_registers to reconciliation;
alter function reconciliation.refresh_registers owner to reconciliation_job;
