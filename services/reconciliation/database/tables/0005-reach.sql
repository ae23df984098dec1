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
alter table reconciliation.student_register add is_released boolean not null default false;
alter table reconciliation.roll_entry add student_region text;
grant update (student_region) on reconciliation.roll_entry to reconciliation;
update reconciliation.roll_entry e set student_region = s.region, school_id = case when left(s.region, 6) = left(e.region, 6) then e.school_id end
  from students.student s where s.id = e.student_id;
