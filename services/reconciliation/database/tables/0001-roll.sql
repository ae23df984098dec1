-- The roll: who is on a poverty register, and which student that is.
create table reconciliation.roll_run (
  id uuid primary key default uuidv7(),
  region text not null,
  status text not null default 'QUEUED' check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
  failure text,
  as_of timestamptz not null default now(),
  rows int not null default 0,
  persons int not null default 0,
  matched int not null default 0,
  review int not null default 0,
  not_in_school int not null default 0,
  joined int not null default 0,
  left_roll int not null default 0,
  changed int not null default 0,
  finished_at timestamptz
);
create index roll_run_region on reconciliation.roll_run (region, id);

create table reconciliation.roll_entry (
  id uuid primary key default uuidv7(),
  region text not null,
  -- digest of the number, else the register row
  person_key text not null,
  status text not null,
  -- what it falls to when a review finds none of the candidates
  status_by_age text not null,
  student_id uuid,
  matched_by text,
  score double precision,
  categories text[] not null,
  registers text[] not null,
  -- registers of everything merged into this line
  line_registers text[] not null,
  -- one of the rows that this person is made of
  member_id uuid not null,
  household_id uuid not null,
  -- what the decision was made on; a change asks again
  fingerprint text not null,
  -- the entry of the same student that this one became part of
  merged_into uuid references reconciliation.roll_entry on delete set null,
  sort_key text not null,
  constraint roll_entry_person unique (region, person_key)
);
create index roll_entry_student on reconciliation.roll_entry (student_id);
create index roll_entry_list on reconciliation.roll_entry (region, status, sort_key, id);
create index roll_entry_merged on reconciliation.roll_entry (merged_into) where merged_into is not null;

create table reconciliation.roll_member (
  member_id uuid primary key,
  entry_id uuid not null references reconciliation.roll_entry on delete cascade,
  household_id uuid not null,
  register text not null,
  categories text[] not null
);
create index roll_member_entry on reconciliation.roll_member (entry_id);

create table reconciliation.roll_candidate (
  entry_id uuid not null references reconciliation.roll_entry on delete cascade,
  student_id uuid not null,
  score double precision not null,
  evidence text[] not null,
  primary key (entry_id, student_id)
);
create index roll_candidate_student on reconciliation.roll_candidate (student_id);

-- What people decided; the newest one not undone counts while the fingerprint holds.
create table reconciliation.match_decision (
  id uuid primary key default uuidv7(),
  region text not null,
  person_key text not null,
  fingerprint text not null,
  student_id uuid,
  reason text not null,
  subject text not null,
  organisation text not null,
  at timestamptz not null default now(),
  undone_at timestamptz
);
create index match_decision_person on reconciliation.match_decision (region, person_key, id);

-- Which students are on which register: what lets a register's bureau see them.
create table reconciliation.student_register (
  student_id uuid not null,
  register text not null,
  region text not null,
  primary key (student_id, register, region)
);

alter table reconciliation.roll_run enable row level security, force row level security;
alter table reconciliation.roll_entry enable row level security, force row level security;
alter table reconciliation.roll_member enable row level security, force row level security;
alter table reconciliation.roll_candidate enable row level security, force row level security;
alter table reconciliation.match_decision enable row level security, force row level security;
alter table reconciliation.student_register enable row level security, force row level security;
grant select, insert on reconciliation.roll_run to reconciliation;
grant select, update (status, student_id, matched_by, score, merged_into, line_registers) on reconciliation.roll_entry to reconciliation;
grant select on reconciliation.roll_member, reconciliation.roll_candidate to reconciliation;
grant select, insert, update (undone_at) on reconciliation.match_decision to reconciliation;
grant select on reconciliation.student_register to reconciliation;
grant select, insert, update, delete on all tables in schema reconciliation to reconciliation_job;
-- a first roll call fills empty tables: the planner must hear of it before the next statement
grant maintain on reconciliation.roll_entry, reconciliation.roll_member, reconciliation.student_register to reconciliation_job;
