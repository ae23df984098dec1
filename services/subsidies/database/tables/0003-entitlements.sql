-- Who is due what. A naming (点名) brings it in line with the roll; every change of it is an event.
alter table subsidies.programme
  -- statuses on the census day that are entitled
  add enrolment_statuses text[] not null default '{ENROLLED}',
  -- month and day by which a term's money is in the child's account; before it nothing is missing
  add pay_by_autumn text not null default '12-31',
  add pay_by_spring text not null default '06-30';

create table subsidies.naming (
  id uuid primary key default uuidv7(),
  region text not null,
  term text not null check (term ~ '^\d{4}-\d{4}-[12]$'),
  programmes text[] not null,
  status text not null default 'QUEUED' check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
  failure text,
  created int not null default 0,
  changed int not null default 0,
  withdrawn int not null default 0,
  unchanged int not null default 0,
  persons int not null default 0,
  amount_fen bigint not null default 0,
  organisation text not null,
  subject text not null,
  created_at timestamptz not null default now(),
  finished_at timestamptz
);
create table subsidies.entitlement (
  id uuid primary key default uuidv7(),
  student_id uuid not null,
  programme_code text not null references subsidies.programme,
  term text not null check (term ~ '^\d{4}-\d{4}-[12]$'),
  amount_fen bigint not null constraint entitlement_positive check (amount_fen > 0),
  -- what it rests on: the enrolment of the census day, the categories of the roll, the standard
  census_on date not null,
  stage text not null,
  boarder boolean not null,
  categories text[] not null,
  standard_source text not null,
  status text not null default 'NAMED' check (status in ('NAMED', 'WITHDRAWN', 'DECLINED')),
  -- county that owes it
  region text not null,
  made_by text not null,
  constraint entitlement_once unique (student_id, programme_code, term)
);
create index entitlement_term on subsidies.entitlement (term, region);
create table subsidies.entitlement_event (
  id uuid primary key default uuidv7(),
  entitlement_id uuid not null references subsidies.entitlement,
  naming_id uuid references subsidies.naming,
  status text not null,
  amount_fen bigint not null,
  subject text not null,
  reason text,
  at timestamptz not null default clock_timestamp()
);
create index entitlement_event_entitlement on subsidies.entitlement_event (entitlement_id, id);

alter table subsidies.naming enable row level security, force row level security;
alter table subsidies.entitlement enable row level security, force row level security;
alter table subsidies.entitlement_event enable row level security, force row level security;
grant select, insert on subsidies.naming to subsidies;
grant select on subsidies.entitlement to subsidies;
grant select, update on subsidies.naming to subsidies_job;
grant select, insert, update on subsidies.entitlement to subsidies_job;
grant select, insert on subsidies.entitlement_event to subsidies_job;
-- a first naming fills an empty table: the planner must hear of it
grant maintain on subsidies.entitlement to subsidies_job;
grant maintain on subsidies.payment, subsidies.payment_event to subsidies_job;
-- a choice between two programmes is the family's: nobody is named for it
update subsidies.programme set mode = 'APPLIED' where code = 'LOCAL_TUITION';
-- whether a list of payments has arrived
create index payment_list on subsidies.payment (programme_code, term, left(region, 6));
