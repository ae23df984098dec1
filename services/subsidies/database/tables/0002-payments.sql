-- What was paid. Money is never edited: what happens to a payment is an event, its status is the last one.
create table subsidies.payment (
  id uuid primary key default uuidv7(),
  student_id uuid not null,
  programme_code text not null references subsidies.programme,
  term text not null check (term ~ '^\d{4}-\d{4}-[12]$'),
  amount_fen bigint not null constraint payment_positive check (amount_fen > 0),
  form text not null,
  -- the status of the last event, set by trigger
  status text not null default 'PLANNED',
  payer text not null,
  serial text not null,
  method text,
  paid_on date,
  note text,
  is_reissue boolean not null,
  -- the school as the file writes it; it need not be one of this registry
  school_code_written text,
  account_cipher text,
  account_digest bytea,
  account_last_four text,
  region text not null,
  -- organisation that recorded it
  made_by text not null,
  import_id uuid,
  created_at timestamptz not null default now(),
  constraint payment_serial unique (region, payer, serial)
);
create index payment_student on subsidies.payment (student_id, term);
create index payment_made_by on subsidies.payment (made_by, term);
create index payment_account on subsidies.payment (account_digest) where account_digest is not null;

create table subsidies.payment_event (
  id uuid primary key default uuidv7(),
  payment_id uuid not null references subsidies.payment,
  status text not null check (status in ('PLANNED','SENT','CONFIRMED','RETURNED','REISSUED','CLAWED_BACK','CANCELLED')),
  on_date date,
  reason text,
  subject text not null,
  at timestamptz not null default clock_timestamp()
);
create index payment_event_payment on subsidies.payment_event (payment_id, id);

alter table subsidies.payment enable row level security, force row level security;
alter table subsidies.payment_event enable row level security, force row level security;
grant select on subsidies.payment, subsidies.payment_event to subsidies;
grant select, insert, update (status) on subsidies.payment to subsidies_job;
grant select, insert on subsidies.payment_event to subsidies_job;
