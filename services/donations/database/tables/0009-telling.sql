-- Partners' programs are told that something happened, by the Standard Webhooks rules: an event in the transaction of what happened, and a
-- delivery of it to each endpoint, tried again until it is taken.
create table donations.webhook (
  id uuid primary key default uuidv7(),
  uscc text not null,
  organisation text not null,
  url text not null,
  types text[] not null,
  secret_cipher text not null,
  -- signs too, while the partner changes over
  old_secret_cipher text,
  old_until timestamptz,
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'PAUSED', 'DISABLED', 'REMOVED')),
  status_reason text,
  made_by text not null,
  at timestamptz not null default now()
);
create index webhook_of on donations.webhook (uscc) where status <> 'REMOVED';
create table donations.webhook_event (
  id uuid primary key default uuidv7(),
  uscc text not null,
  type text not null,
  -- ids alone
  data jsonb not null,
  at timestamptz not null default clock_timestamp()
);
create index webhook_event_of on donations.webhook_event (uscc, id);
create table donations.webhook_delivery (
  id uuid primary key default uuidv7(),
  event_id uuid not null references donations.webhook_event on delete cascade,
  webhook_id uuid not null references donations.webhook,
  status text not null default 'WAITING' check (status in ('WAITING', 'TAKEN', 'FAILED')),
  attempts int not null default 0,
  next_at timestamptz not null default now(),
  last_at timestamptz,
  -- answer of the receiver, or what went wrong
  last_status int,
  last_problem text,
  constraint webhook_delivery_once unique (event_id, webhook_id)
);
create index webhook_delivery_due on donations.webhook_delivery (next_at) where status = 'WAITING';
create index webhook_delivery_of on donations.webhook_delivery (webhook_id, id);

alter table donations.webhook enable row level security, force row level security;
alter table donations.webhook_event enable row level security, force row level security;
alter table donations.webhook_delivery enable row level security, force row level security;
grant select, insert, update on donations.webhook to donations;
grant select on donations.webhook_event, donations.webhook_delivery to donations;
grant select, update on donations.webhook to donations_job;
grant select, insert, delete on donations.webhook_event to donations_job;
grant select, insert, update, delete on donations.webhook_delivery to donations_job;

-- A gift's name in open data: of nothing else, and it tells no day.
alter table donations.gift add open_id uuid not null default gen_random_uuid();
