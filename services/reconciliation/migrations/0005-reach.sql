-- Reach: a register of one county that lists a child of another learns that it studies there, and no more, until that county's
-- education bureau releases the child to it.
create table reconciliation.release (
  student_id uuid not null,
  -- whose list it is
  register text not null,
  region text not null,
  -- county that held the student then: its word ends where the student goes on to another
  held_county text not null,
  is_released boolean not null,
  reason text,
  subject text not null,
  organisation text not null,
  at timestamptz not null default now(),
  primary key (student_id, register, region)
);
alter table reconciliation.release enable row level security, force row level security;
grant select, insert, update, delete on reconciliation.release to reconciliation_job;
create policy job on reconciliation.release to reconciliation_job using (true) with check (true);
alter table reconciliation.student_register add is_released boolean not null default false;
alter table reconciliation.roll_entry add student_region text;
grant update (student_region) on reconciliation.roll_entry to reconciliation;
update reconciliation.roll_entry e set student_region = s.region, school_id = case when left(s.region, 6) = left(e.region, 6) then e.school_id end
  from students.student s where s.id = e.student_id;

create or replace function reconciliation.refresh_registers(of_student uuid, in_region text) returns void security definer set search_path = '' language sql
begin atomic
  delete from reconciliation.student_register r where r.student_id = of_student and r.region = in_region and not exists (
    select from reconciliation.roll_entry e where e.student_id = of_student and e.region = in_region and e.status = 'MATCHED' and r.register = any (e.registers));
  insert into reconciliation.student_register (student_id, register, region, is_released)
    select distinct e.student_id, register, e.region, exists (select from reconciliation.release l where (l.student_id, l.register, l.region, l.held_county) = (e.student_id, register, e.region, left(e.student_region, 6)) and l.is_released)
    from reconciliation.roll_entry e, unnest(e.registers) as register
    where e.student_id = of_student and e.region = in_region and e.status = 'MATCHED' on conflict do nothing;
end;
