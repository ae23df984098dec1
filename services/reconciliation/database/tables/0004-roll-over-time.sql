-- The roll over time: what each run has seen, what moved, and which student a person was who is no longer on a register.
create table reconciliation.roll_state (
  -- as the registers' rows have it, usually a county
  region text primary key,
  -- what the last run of it saw: a row changed since was changed by a transaction outside of this
  seen pg_snapshot not null,
  -- day that its registers tell of; ages count from it
  day date not null
);
create table reconciliation.roll_past (
  member_id uuid primary key,
  region text not null,
  person_key text not null,
  student_id uuid
);
create index roll_past_region on reconciliation.roll_past (region);
-- What a run found otherwise than the run before.
create table reconciliation.roll_change (
  id uuid primary key default uuidv7(),
  run_id uuid not null references reconciliation.roll_run,
  region text not null,
  kind text not null check (kind in ('JOINED', 'LEFT', 'STATUS', 'CATEGORY', 'SCHOOL', 'STAGE')),
  entry_id uuid not null,
  member_id uuid not null,
  student_id uuid,
  sort_key text not null,
  -- codes of before and of now: a status, categories, the id of a school, a stage
  was text[] not null,
  becomes text[] not null
);
create index roll_change_run on reconciliation.roll_change (run_id, kind, sort_key);
alter table reconciliation.roll_run add asked boolean not null default true;
alter table reconciliation.roll_entry add school_id uuid, add stage text,
  -- categories of everything merged into this line
  add line_categories text[] not null default '{}';
update reconciliation.roll_entry line set line_categories = case when line.merged_into is null
  then array(select distinct c from reconciliation.roll_entry x, unnest(x.categories) as c where x.id = line.id or x.merged_into = line.id order by c) else line.categories end;
grant update (line_categories, school_id, stage) on reconciliation.roll_entry to reconciliation;

alter table reconciliation.roll_state enable row level security, force row level security;
alter table reconciliation.roll_past enable row level security, force row level security;
alter table reconciliation.roll_change enable row level security, force row level security;
grant select, insert, update, delete on reconciliation.roll_state, reconciliation.roll_past, reconciliation.roll_change to reconciliation_job;
grant select on reconciliation.roll_change to reconciliation;
