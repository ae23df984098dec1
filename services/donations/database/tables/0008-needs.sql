-- 摸底: what is still missing, child by child, as its school asked; what of it partners read, in groups of five or more; and what they
-- have taken on themselves for some days.
create table donations.need_record (
  id uuid primary key default uuidv7(),
  -- the child of whom it was asked
  student_id uuid not null,
  -- whose it is: P, the county and the person's key, or H and the home for what a household has together
  holder text not null,
  item_code text references donations.item,
  purpose text not null,
  thing text not null generated always as (coalesce(item_code, purpose)) stored,
  quantity numeric not null default 1 check (quantity > 0),
  -- of money
  amount_fen bigint check (amount_fen > 0),
  reason text not null default 'NONE' check (reason in ('NONE', 'BROKEN', 'SHARED', 'LOST')),
  note text check (length(note) <= 200),
  status text not null default 'OPEN' check (status in ('OPEN', 'RESERVED', 'PROMISED', 'MET', 'WITHDRAWN', 'NOT_NEEDED')),
  recorded_on date not null,
  -- where the child is now, refreshed when groups are published
  school_id uuid,
  region text not null,
  county text not null generated always as (left(region, 6)) stored,
  town text not null,
  stage text not null,
  cell text not null generated always as (stage || '|' || town) stored,
  -- 1 is hardest: recognised hardship
  urgency int not null default 4,
  -- that met it, or is promised to
  gift_id uuid references donations.gift,
  made_by text not null,
  at timestamptz not null default now()
);
create unique index need_live on donations.need_record (holder, thing) where status in ('OPEN', 'RESERVED', 'PROMISED');
create unique index need_not_needed on donations.need_record (holder, thing) where status = 'NOT_NEEDED';
create index need_holder on donations.need_record (holder, thing, id);
create index need_student on donations.need_record (student_id);
create index need_county on donations.need_record (county, thing, status, cell, urgency, recorded_on, id);
create index need_school on donations.need_record (school_id, thing);
create index need_gift on donations.need_record (gift_id) where gift_id is not null;

create table donations.need_event (
  id uuid primary key default uuidv7(),
  need_id uuid not null references donations.need_record,
  status text not null check (status in ('OPEN', 'RESERVED', 'PROMISED', 'MET', 'WITHDRAWN', 'NOT_NEEDED')),
  reason text,
  gift_id uuid references donations.gift,
  reservation_id uuid,
  subject text not null,
  at timestamptz not null default clock_timestamp()
);
create index need_event_need on donations.need_event (need_id, id);

-- What partners read: published once a day, never fewer than five.
create table donations.need_group (
  id uuid primary key,
  county text not null,
  item_code text references donations.item,
  purpose text not null,
  thing text not null,
  -- null: several
  stage text,
  -- code of nine digits, or the name; null: the rest of the county
  town text,
  cells text[] not null,
  persons int not null check (persons >= 5),
  amount_fen bigint,
  reserved int not null default 0,
  published date not null,
  is_current boolean not null default true
);
-- What was ever told of a group while it was the rest of the same: no two of its figures are one to four apart.
create table donations.need_figure (
  group_id uuid not null references donations.need_group,
  domain text not null,
  persons int not null,
  primary key (group_id, domain, persons)
);
create index need_group_county on donations.need_group (county, thing) where is_current;

-- On which days a county's groups were published.
create table donations.need_publication (
  county text not null,
  on_date date not null,
  at timestamptz not null default now(),
  primary key (county, on_date)
);

-- Partners that a county's education bureau lets read its groups and reserve.
create table donations.admission (
  id uuid primary key default uuidv7(),
  uscc text not null check (uscc ~ '^[0-9A-HJ-NP-RTUW-Y]{18}$'),
  name text not null,
  region text not null check (region ~ '^\d{6}$'),
  until_date date not null,
  agreement text not null,
  made_by text not null,
  subject text not null,
  at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by text,
  end_reason text
);
create unique index admission_live on donations.admission (uscc, region) where ended_at is null;

create table donations.reservation (
  id uuid primary key,
  group_id uuid not null references donations.need_group,
  partner_id uuid not null references donations.partner,
  uscc text not null,
  county text not null,
  thing text not null,
  item_code text,
  purpose text not null,
  quantity int not null check (quantity between 1 and 200),
  status text not null default 'HELD' check (status in ('HELD', 'GIVEN', 'RELEASED', 'EXPIRED')),
  expires_at timestamptz not null,
  extended_at timestamptz,
  -- when its partner was told that it ends soon
  warned_at timestamptz,
  made_by text not null,
  subject text not null,
  at timestamptz not null default now(),
  ended_at timestamptz
);
create index reservation_partner on donations.reservation (uscc, id);
create index reservation_held on donations.reservation (county, thing, expires_at) where status = 'HELD';

create table donations.reservation_need (
  reservation_id uuid not null references donations.reservation,
  need_id uuid not null references donations.need_record,
  -- whether the child's need was given on it
  gift_id uuid references donations.gift,
  is_live boolean not null default true,
  primary key (reservation_id, need_id)
);
create unique index reservation_need_live on donations.reservation_need (need_id) where is_live;

alter table donations.need_record enable row level security, force row level security;
alter table donations.need_event enable row level security, force row level security;
alter table donations.need_group enable row level security, force row level security;
alter table donations.need_figure enable row level security, force row level security;
alter table donations.need_publication enable row level security, force row level security;
alter table donations.admission enable row level security, force row level security;
alter table donations.reservation enable row level security, force row level security;
alter table donations.reservation_need enable row level security, force row level security;
grant select on donations.need_record, donations.need_group, donations.reservation to donations;
grant select, insert, update (ended_at, ended_by, end_reason, until_date, agreement, name) on donations.admission to donations;
grant select, insert, update on donations.need_record, donations.reservation, donations.reservation_need, donations.need_group to donations_job;
grant select, insert on donations.need_event, donations.need_publication, donations.need_figure to donations_job;
grant select on donations.admission to donations_job;
-- a code that came with a reservation ends with it
grant insert, update (version) on donations.aid_code to donations_job;
grant maintain on donations.need_record to donations_job;
-- a request may stand for a row that was there before it
grant update (result_id) on donations.request to donations;
