-- Partners, what they put in, and what each child got of it.
create table donations.partner (
  id uuid primary key default uuidv7(),
  name text not null,
  uscc text not null constraint partner_uscc unique check (uscc ~ '^[0-9A-HJ-NP-RTUW-Y]{18}$'),
  channel text not null
);
create table donations.donation (
  id uuid primary key default uuidv7(),
  partner_id uuid not null references donations.partner,
  form text not null,
  purpose text not null,
  title text not null,
  amount_fen bigint check (amount_fen > 0),
  quantity numeric check (quantity > 0),
  unit text,
  received_on date not null,
  receipt_number text,
  passed_on_from_id uuid references donations.donation,
  made_by text not null,
  -- donations that a file implies: one for what a partner gave of one thing in one term
  import_key text constraint donation_import_key unique
);
create index donation_partner on donations.donation (partner_id, received_on);
create table donations.gift (
  id uuid primary key default uuidv7(),
  donation_id uuid not null references donations.donation,
  partner_id uuid not null references donations.partner,
  student_id uuid,
  household_id uuid,
  form text not null,
  purpose text not null,
  title text not null,
  -- null: nobody priced it
  amount_fen bigint check (amount_fen > 0),
  quantity numeric check (quantity > 0),
  unit text,
  term text not null check (term ~ '^\d{4}-\d{4}-[12]$'),
  status text not null default 'PLEDGED',
  given_on date,
  region text not null,
  made_by text not null,
  -- what the row said of the student, and the how-manieth row saying so: the same file again finds it
  content_digest bytea not null,
  occurrence int not null,
  import_id uuid,
  created_at timestamptz not null default now(),
  constraint gift_content unique (content_digest, student_id, occurrence),
  constraint gift_beneficiary check (student_id is not null or household_id is not null)
);
create index gift_student on donations.gift (student_id, term);
create index gift_donation on donations.gift (donation_id);
create table donations.gift_event (
  id uuid primary key default uuidv7(),
  gift_id uuid not null references donations.gift,
  status text not null check (status in ('PLEDGED','DELIVERED','CONFIRMED','CANCELLED')),
  on_date date,
  reason text,
  subject text not null,
  at timestamptz not null default clock_timestamp()
);

alter table donations.partner enable row level security, force row level security;
alter table donations.donation enable row level security, force row level security;
alter table donations.gift enable row level security, force row level security;
alter table donations.gift_event enable row level security, force row level security;
grant select on donations.partner, donations.donation, donations.gift to donations;
grant select, insert on donations.partner, donations.donation, donations.gift_event to donations_job;
grant select, insert, update (status) on donations.gift to donations_job;
