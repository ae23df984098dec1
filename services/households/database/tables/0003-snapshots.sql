-- Registers arrive again and again: which files told of which part of a register, and on what day.
create table households.snapshot (
  import_id uuid primary key,
  register text not null,
  region text not null,
  -- what the file told of: all of the register, one town, some categories
  town text,
  categories text[],
  as_of date not null,
  -- whether who is not in it had ended
  is_full boolean not null
);
create index snapshot_scope on households.snapshot (register, region, as_of);
alter table households.snapshot enable row level security, force row level security;
grant select, insert on households.snapshot to households_job;
-- files of before: the newest day of each register
insert into households.snapshot (import_id, register, region, as_of, is_full)
  select distinct on (options->>'register', region) id, options->>'register', region, as_of, false from households.import
  where kind = 'RegisterImport' and status = 'DONE' and not is_dry_run order by options->>'register', region, as_of desc;

-- the day that the register states; from_date is the day that counts
alter table households.registration add stated_from date, add risk_cleared_on date;
create index registration_member on households.registration (member_id, category);
update households.registration set stated_from = from_date, risk_cleared_on = case when risk_cleared then from_date end;
alter table households.member add touched xid8 not null default pg_current_xact_id();
create index member_touched on households.member (touched);

-- Why a child is rightly in no school of this registry: studies elsewhere, with proof and until when; or another lawful reason.
create table households.whereabouts (
  id uuid primary key default uuidv7(),
  member_id uuid not null references households.member,
  region text not null,
  reason text not null check (reason in ('ELSEWHERE', 'EXEMPT', 'HOME_TEACHING', 'SUSPENDED', 'DEFERRED', 'JUNIOR_DONE', 'DECEASED', 'NOT_RESIDENT', 'DOUBLE_HUKOU', 'ABROAD', 'WRONG_NUMBER')),
  school_name text,
  school_region text,
  proof text not null,
  from_date date not null,
  -- it counts through this day; null: until taken back
  valid_until date check (valid_until >= from_date),
  recorded_by text not null,
  at timestamptz not null default now(),
  taken_back_at timestamptz,
  touched xid8 not null default pg_current_xact_id(),
  check (reason <> 'ELSEWHERE' or (school_name is not null and valid_until is not null))
);
create index whereabouts_touched on households.whereabouts (touched);
create index whereabouts_member on households.whereabouts (member_id, from_date);
alter table households.whereabouts enable row level security, force row level security;
grant select, insert, update (taken_back_at, touched) on households.whereabouts to households;
grant select, insert, update on households.whereabouts to households_job;
