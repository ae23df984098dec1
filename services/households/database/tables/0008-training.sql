-- 新农村大学堂 and its like: sessions, who came, and the job that came of it.
create table households.training_session (
  id uuid primary key default uuidv7(),
  -- 期次 of the host's own list
  number text,
  kind text not null check (kind in ('TRADE', 'FARMING', 'BUSINESS', 'IT', 'CARE', 'POLICY')),
  title text not null check (length(title) between 2 and 200),
  on_date date not null,
  until_date date check (until_date >= on_date),
  host text not null,
  place text,
  lessons int check (lessons between 1 and 400),
  status text not null default 'PLANNED' check (status in ('PLANNED', 'HELD', 'CLOSED', 'CANCELLED')),
  reason text,
  region text not null,
  made_by text not null,
  at timestamptz not null default now()
);
create unique index training_number on households.training_session (made_by, region, number, on_date) where number is not null;
create index training_region on households.training_session (region, on_date, id);

create table households.training_place (
  id uuid primary key default uuidv7(),
  session_id uuid not null references households.training_session,
  attendee_name text not null,
  name_key text not null,
  -- the same name without a number for the second time in one session
  occurrence int not null default 1,
  id_digest bytea,
  member_id uuid references households.member,
  attended boolean not null default false,
  certificate_name text,
  certificate_number text,
  certificate_on date,
  found_job_on date,
  employer text,
  job_checked_on date,
  allowance_fen bigint check (allowance_fen > 0),
  allowance_payer text,
  allowance_paid_on date,
  region text not null,
  made_by text not null,
  constraint place_outcome_of_who_came check (attended or num_nonnulls(certificate_number, found_job_on, allowance_fen) = 0),
  constraint place_allowance_has_payer check (allowance_fen is null or allowance_payer is not null)
);
create unique index place_person on households.training_place (session_id, id_digest) where id_digest is not null;
create unique index place_name on households.training_place (session_id, name_key, occurrence) where id_digest is null;
-- of one county: what another has is neither asked nor told
create unique index place_certificate on households.training_place (left(region, 6), certificate_name, certificate_number)
  nulls not distinct where certificate_number is not null;
create index place_digest on households.training_place (id_digest);
create index place_member on households.training_place (member_id);

-- 对口扶持: money and works that go to a village, or to a school that is short of things; to no child.
create table households.village_project (
  id uuid primary key default uuidv7(),
  village text not null,
  village_code text check (village_code ~ '^\d{12}$'),
  town text,
  region text not null,
  school_id uuid,
  title text not null check (length(title) between 2 and 200),
  funder text not null,
  -- of those who share the money and have a 统一社会信用代码
  usccs text[] not null default '{}',
  amount_fen bigint not null check (amount_fen >= 0),
  approximate boolean not null default false,
  started_on date not null,
  finished_on date check (finished_on >= started_on),
  effect text,
  status text not null check (status in ('PLANNED', 'RUNNING', 'DONE', 'CANCELLED')),
  made_by text not null,
  at timestamptz not null default now()
);
create index project_region on households.village_project (region, started_on, id);
create table households.project_part (
  id uuid primary key default uuidv7(),
  project_id uuid not null references households.village_project,
  purpose text not null check (purpose in ('WORKSHOP', 'ROAD', 'PARTY_ROOM', 'LIBRARY', 'SCHOOL_BUILDING', 'SCHOOL_EQUIPMENT', 'HOUSEHOLD_RELIEF', 'OTHER')),
  title text not null,
  -- a part that corrects another may take away
  amount_fen bigint not null,
  quantity numeric,
  unit text,
  approximate boolean not null default false,
  corrects_id uuid references households.project_part,
  reason text,
  made_by text not null,
  at timestamptz not null default now(),
  constraint part_correction_says_why check (corrects_id is null or reason is not null)
);
create index part_project on households.project_part (project_id);
create table households.project_share (
  id uuid primary key default uuidv7(),
  project_id uuid not null references households.village_project,
  organisation text not null,
  uscc text,
  amount_fen bigint not null,
  corrects_id uuid references households.project_share
);
create index share_project on households.project_share (project_id);
create index share_funder on households.project_share (uscc);
create table households.project_outcome (
  id uuid primary key default uuidv7(),
  project_id uuid not null references households.village_project,
  kind text not null check (kind in ('JOBS', 'HOUSEHOLDS_SERVED', 'VILLAGE_INCOME', 'LIFTED')),
  number int check (number >= 0),
  amount_fen bigint check (amount_fen >= 0),
  on_date date not null,
  source text not null,
  made_by text not null,
  constraint outcome_once unique nulls not distinct (project_id, kind, on_date)
);
alter table households.livelihood
  add constraint livelihood_of_place foreign key (training_place_id) references households.training_place,
  add constraint livelihood_of_project foreign key (project_id) references households.village_project;

do $$
declare t text;
begin
  foreach t in array array['training_session', 'training_place', 'village_project', 'project_part', 'project_share', 'project_outcome'] loop
    execute format('alter table households.%I enable row level security, force row level security', t);
    execute format('grant select, insert on households.%I to households', t);
    execute format('grant select, insert, update, maintain on households.%I to households_job', t);
  end loop;
end $$;
grant update (title, status, reason, lessons, place) on households.training_session to households;
grant update (attended, certificate_name, certificate_number, certificate_on, found_job_on, employer, job_checked_on, allowance_fen,
  allowance_payer, allowance_paid_on) on households.training_place to households;
grant update (status, finished_on, effect, amount_fen) on households.village_project to households;
grant update (number, amount_fen, source) on households.project_outcome to households;
