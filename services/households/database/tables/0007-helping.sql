-- People beside money: who helps (帮扶人), in which team (工作组), whom (结对), what they saw and did there (走访), what was in
-- the way and how it ended (困难), and what a family lives on since (致富门路).
create table households.help_team (
  id uuid primary key default uuidv7(),
  name text not null,
  -- whose people they are, as the list writes it
  organisation text,
  region text not null,
  made_by text not null,
  constraint help_team_name unique nulls not distinct (made_by, region, name)
);

create table households.helper (
  id uuid primary key default uuidv7(),
  name text not null,
  -- 单位 as written; key is what a sign-in names: the organisation that recorded its own people, else the text
  organisation text not null,
  organisation_key text not null,
  staff_number text,
  kind text not null check (kind in ('CADRE', 'TEACHER', 'VOLUNTEER')),
  party_member boolean,
  team_id uuid references households.help_team,
  from_date date,
  until_date date check (until_date >= from_date),
  region text not null,
  made_by text not null,
  touched xid8 not null default pg_current_xact_id()
);
create unique index helper_number on households.helper (made_by, organisation_key, staff_number) where staff_number is not null;
create unique index helper_name on households.helper (made_by, organisation_key, name) where staff_number is null;
create index helper_sign_in on households.helper (organisation_key, staff_number);
create index helper_team on households.helper (team_id);
create index helper_region on households.helper (region, name, id);

create table households.pairing (
  id uuid primary key default uuidv7(),
  helper_id uuid not null references households.helper,
  household_id uuid references households.household,
  student_id uuid,
  purposes text[] not null,
  from_date date not null,
  until_date date check (until_date >= from_date),
  end_reason text check (end_reason in ('LEFT', 'MOVED', 'CHILD_LEFT', 'DONE', 'WRONG')),
  takes_over_from uuid references households.pairing,
  -- what a helper's own phone may keep: 李**, and the village or the school
  masked_name text not null,
  place text,
  town text,
  region text not null,
  made_by text not null,
  at timestamptz not null default now(),
  constraint pairing_one_target check (num_nonnulls(household_id, student_id) = 1),
  constraint pairing_end_says_why check ((until_date is null) = (end_reason is null))
);
create unique index pairing_open_household on households.pairing (helper_id, household_id) where until_date is null;
create unique index pairing_open_student on households.pairing (helper_id, student_id) where until_date is null;
create unique index pairing_successor on households.pairing (takes_over_from);
create index pairing_household on households.pairing (household_id);
create index pairing_student on households.pairing (student_id);
create index pairing_region on households.pairing (region, from_date, id);

-- Visits are only ever added; a correction is another row.
create table households.visit (
  id uuid primary key default uuidv7(),
  pairing_id uuid not null references households.pairing,
  on_date date not null,
  kind text not null check (kind in ('COMFORT', 'SOLVE', 'LIVELIHOOD', 'STUDY', 'COUNSELLING', 'HOME_TEACHING', 'PLANNING')),
  way text not null default 'HOME' check (way in ('HOME', 'PHONE', 'ONLINE', 'SCHOOL')),
  lessons int check (lessons between 1 and 12),
  comfort_fen bigint check (comfort_fen between 1 and 500000),
  paid_from text check (paid_from in ('BUDGET', 'SCHOOL', 'HELPER')),
  gift_id uuid,
  signed boolean not null,
  corrects_id uuid references households.visit,
  -- a correction that says there was no such visit
  is_void boolean not null default false,
  reason text,
  -- several of one kind on one day, said so
  is_another boolean not null default false,
  made_by text not null,
  subject text not null,
  idempotency_key text not null,
  content bytea not null,
  at timestamptz not null default now(),
  constraint visit_key unique (made_by, idempotency_key),
  constraint visit_corrected_once unique (corrects_id),
  constraint visit_money_or_gift check (comfort_fen is null or gift_id is null),
  constraint visit_money_is_signed check (comfort_fen is null or (signed and paid_from is not null)),
  constraint visit_payer_has_money check (paid_from is null or comfort_fen is not null),
  constraint visit_lessons check ((lessons is null) = (kind <> 'HOME_TEACHING'))
);
create index visit_pairing on households.visit (pairing_id, on_date, kind);
create index visit_gift on households.visit (gift_id) where gift_id is not null;
-- what was said there, apart: of counselling it is read by helper and school alone
create table households.visit_note (
  visit_id uuid primary key references households.visit,
  is_counselling boolean not null,
  text text not null check (length(text) <= 1000)
);

create table households.difficulty (
  id uuid primary key default uuidv7(),
  pairing_id uuid not null references households.pairing,
  visit_id uuid references households.visit,
  kind text not null check (kind in ('SCHOOLING', 'HEALTH', 'HOUSING', 'INCOME', 'DOCUMENTS', 'DEVICE', 'OTHER')),
  title text not null check (length(title) between 2 and 200),
  opened_on date not null,
  due_on date not null,
  status text not null default 'OPEN' check (status in ('OPEN', 'IN_HAND', 'SOLVED', 'NOT_SOLVABLE')),
  -- day of its last event
  status_on date not null,
  outcome text,
  referral text,
  made_by text not null,
  constraint difficulty_due check (due_on >= opened_on),
  constraint difficulty_end_says_how check ((status in ('SOLVED', 'NOT_SOLVABLE')) = (outcome is not null)),
  constraint difficulty_referred check (status <> 'NOT_SOLVABLE' or referral is not null)
);
create index difficulty_pairing on households.difficulty (pairing_id);
create index difficulty_status on households.difficulty (status, due_on);
create table households.difficulty_event (
  id uuid primary key default uuidv7(),
  difficulty_id uuid not null references households.difficulty,
  status text not null check (status in ('OPEN', 'IN_HAND', 'SOLVED', 'NOT_SOLVABLE')),
  on_date date not null,
  note text,
  subject text not null,
  made_by text not null,
  at timestamptz not null default now()
);
create index difficulty_event_of on households.difficulty_event (difficulty_id, id);

create table households.livelihood (
  id uuid primary key default uuidv7(),
  household_id uuid not null references households.household,
  kind text not null check (kind in ('JOB', 'FARMING', 'WORKSHOP', 'PUBLIC_POST', 'BUSINESS', 'OTHER')),
  found_on date not null,
  ended_on date check (ended_on >= found_on),
  visit_id uuid references households.visit,
  training_place_id uuid,
  project_id uuid,
  note text,
  region text not null,
  made_by text not null,
  constraint livelihood_one_source check (num_nonnulls(visit_id, training_place_id, project_id) <= 1),
  constraint livelihood_once unique (household_id, kind, found_on)
);

do $$
declare t text;
begin
  foreach t in array array['help_team', 'helper', 'pairing', 'visit', 'visit_note', 'difficulty', 'difficulty_event', 'livelihood'] loop
    execute format('alter table households.%I enable row level security, force row level security', t);
    execute format('grant select, insert on households.%I to households', t);
    execute format('grant select, insert, update, maintain on households.%I to households_job', t);
  end loop;
end $$;
grant update (name, team_id, kind, party_member, from_date, until_date) on households.helper to households;
grant update (until_date, end_reason) on households.pairing to households;
grant update (pairing_id, status, status_on, outcome, referral, due_on) on households.difficulty to households;
grant update (ended_on) on households.livelihood to households;

-- An idempotency key stands for one request of one organisation.
create table households.request (
  organisation text not null,
  key text not null,
  operation text not null,
  content_digest bytea not null,
  result_id uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, key)
);
alter table households.request enable row level security, force row level security;
grant select, insert, update (result_id) on households.request to households;
