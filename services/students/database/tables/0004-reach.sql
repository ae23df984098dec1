-- Reach: a county's write changes nothing for another county. Each county keeps its own entry under a 学籍号; history and rights move
-- by a transfer that the holder releases; a school code is one county's until the platform decides otherwise.
alter table students.student add county text generated always as (left(region, 6)) stored;
alter table students.student drop constraint student_registry,
  add constraint student_registry unique nulls not distinct (registry_digest, county, linked_to);

-- A county that names a school whose code stands under another county asks the platform whose it is.
create table students.school_claim (
  id uuid primary key default uuidv7(),
  code text not null,
  -- the county that asks, and how it writes the school
  region text not null,
  name text not null,
  organisation text not null,
  organisation_name text not null,
  at timestamptz not null default now(),
  status text not null default 'ASKED' check (status in ('ASKED', 'GRANTED', 'REFUSED')),
  decided_by text,
  decided_at timestamptz,
  reason text
);
create unique index school_claim_open on students.school_claim (code, region) where status = 'ASKED';

-- A county asks for a child that another county holds; the holder releases it, or the platform decides.
create table students.transfer (
  id uuid primary key default uuidv7(),
  -- who asks
  region text not null,
  organisation text not null,
  organisation_name text not null,
  asked_by text not null,
  asked_at timestamptz not null default now(),
  -- whom, as the asker writes it
  name text not null,
  name_key text not null,
  registry_digest bytea not null,
  registry_last_four text not null,
  -- where to
  to_school_id uuid not null references students.school,
  stage text not null,
  grade int not null check (grade between 1 and 9),
  class_name text,
  boarder boolean not null,
  on_date date not null,
  reason text not null,
  -- who that is, and the county that holds it; null when there is nobody, which the asker is not told
  student_id uuid references students.student,
  held_region text,
  status text not null default 'ASKED' check (status in ('ASKED', 'RELEASED', 'REFUSED', 'CONTESTED', 'UNDONE')),
  contest_reason text,
  is_platform boolean not null default false,
  decided_by text,
  decided_at timestamptz,
  decision_reason text,
  undone_by text,
  undone_at timestamptz,
  undo_reason text,
  -- what it moved, for taking it back: the enrolment that it closed, the one that it opened, the asker's own entry that it joined
  from_enrolment_id uuid references students.enrolment,
  to_enrolment_id uuid references students.enrolment,
  own_student_id uuid references students.student
);
create unique index transfer_open on students.transfer (registry_digest, region) where status in ('ASKED', 'CONTESTED');
create index transfer_asker on students.transfer (region, id);
create index transfer_holder on students.transfer (held_region, id) where held_region is not null;

alter table students.school_claim enable row level security, force row level security;
alter table students.transfer enable row level security, force row level security;
grant select on students.school_claim, students.transfer to students;
grant select, insert, update on students.school_claim, students.transfer to students_job;
grant select, insert, update on students.registry_link to students_job;
