-- Reach: a giver's word about a child opens nothing. A row of its list without a code is a request to the school, which matches or
-- declines it; a code can be taken back; a promise ends.
create table donations.gift_request (
  id uuid primary key default uuidv7(),
  import_id uuid,
  partner_id uuid not null references donations.partner,
  made_by text not null,
  -- one county, and the school as the giver writes it; null when the county has none of that name
  region text not null,
  school_id uuid,
  school_written text not null,
  name text not null,
  name_key text not null,
  registry_digest bytea,
  form text not null,
  purpose text not null,
  title text not null,
  quantity numeric check (quantity > 0),
  unit text,
  amount_fen bigint check (amount_fen > 0),
  term text not null check (term ~ '^\d{4}-\d{4}-[12]$'),
  given_on date,
  status text not null default 'ASKED' check (status in ('ASKED', 'MATCHED', 'DECLINED')),
  -- a word of the school to the giver
  note text,
  gift_id uuid references donations.gift,
  decided_by text,
  decided_organisation text,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  -- what the row says, and the how-manieth row saying so: the same file again finds it
  content_digest bytea not null,
  occurrence int not null,
  constraint gift_request_content unique (content_digest, occurrence),
  constraint gift_request_decided check ((status = 'ASKED') = (decided_at is null) and (status = 'MATCHED') = (gift_id is not null))
);
create index gift_request_school on donations.gift_request (school_id, status, id);
create index gift_request_region on donations.gift_request (region, status, id);
create index gift_request_partner on donations.gift_request (partner_id, id);
create index gift_request_day on donations.gift_request (made_by, created_at);

-- Which code of a child holds for a giver. No row: the first, which was never taken back.
create table donations.aid_code (
  uscc text not null,
  student_id uuid not null,
  version int not null check (version >= 0),
  is_live boolean not null,
  handed_out_by text,
  handed_out_at timestamptz,
  organisation text not null,
  revoked_by text,
  revoked_at timestamptz,
  reason text,
  primary key (uscc, student_id)
);

alter table donations.gift_request enable row level security, force row level security;
alter table donations.aid_code enable row level security, force row level security;
grant select, update (status, note, gift_id, decided_by, decided_organisation, decided_at) on donations.gift_request to donations;
grant select, insert on donations.gift_request to donations_job;
grant select, insert, update on donations.aid_code to donations;
-- Nothing goes to nobody: a gift that a school makes of a request is of that giver's donation, which the school did not make.
grant insert on donations.donation to donations_job;
grant select on donations.aid_code to donations_job;
