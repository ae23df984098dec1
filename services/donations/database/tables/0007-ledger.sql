-- What a donation becomes, to the fen: gifts, shares of several funders in one gift, what was handed on, returned, spent or written off,
-- what is left, and what the donor was told of it.
alter table donations.donation
  -- what left it otherwise than as gifts, kept by trigger with its uses
  add used_fen bigint not null default 0 check (used_fen >= 0),
  add used_quantity numeric not null default 0 check (used_quantity >= 0),
  -- the giver is not named to the public
  add anonymous boolean not null default false,
  -- the donor of money or goods that a charity registers, as the receipt names it
  add received_from text,
  add receipt_handler text,
  add receipt_on date,
  add receipt_waived boolean not null default false,
  add agreement_number text,
  add closed_on date,
  drop constraint donation_holds_amount,
  drop constraint donation_holds_quantity,
  add constraint donation_holds_amount check (given_fen + used_fen <= amount_fen),
  add constraint donation_holds_quantity check (given_quantity + used_quantity <= quantity);

alter table donations.gift
  -- of several funders the part of the one whose gift it is; null: all of it
  add lead_fen bigint check (lead_fen >= 0),
  add lead_parts int not null default 1 check (lead_parts > 0),
  -- a delivery to many whom nobody listed: how many were delivered, and how many of them have been named since
  add unnamed_count int check (unnamed_count > 0),
  add named_count int not null default 0,
  -- the delivery that it was named of
  add named_of uuid references donations.gift,
  -- the child through whom what a household has together was given to its home
  add via_student uuid,
  -- the request that made it together with others
  add given_with uuid,
  add constraint gift_named check (named_count between 0 and coalesce(unnamed_count, 0)),
  drop constraint gift_beneficiary,
  add constraint gift_beneficiary check (case when unnamed_count is null then num_nonnulls(student_id, household_id, school_id, village) = 1
    else num_nonnulls(student_id, household_id) = 0 and num_nonnulls(school_id, village) <= 1 end),
  drop constraint gift_amount_fen_check,
  drop constraint gift_quantity_check,
  -- of a delivery all may have been named
  add constraint gift_amount_fen_check check (amount_fen > 0 or (unnamed_count is not null and amount_fen = 0)),
  add constraint gift_quantity_check check (quantity > 0 or (unnamed_count is not null and quantity = 0));
create index gift_given_with on donations.gift (given_with) where given_with is not null;
create index gift_via_student on donations.gift (via_student) where via_student is not null;
create index gift_school on donations.gift (school_id) where school_id is not null;
create index gift_named_of on donations.gift (named_of) where named_of is not null;
alter table donations.gift_event drop constraint gift_event_status_check,
  add constraint gift_event_status_check check (status in ('PLEDGED', 'DELIVERED', 'CONFIRMED', 'CANCELLED', 'RETURNED')),
  -- the sign sheet on which it was confirmed
  add sheet text;

-- What of one partner's donation another may use: in gifts of its own as a share, or handed on to it.
create table donations.share_offer (
  id uuid primary key default uuidv7(),
  donation_id uuid not null references donations.donation,
  partner_id uuid not null references donations.partner,
  from_uscc text not null,
  to_uscc text not null check (to_uscc ~ '^[0-9A-HJ-NP-RTUW-Y]{18}$'),
  amount_fen bigint check (amount_fen > 0),
  quantity numeric check (quantity > 0),
  used_fen bigint not null default 0 check (used_fen >= 0),
  used_quantity numeric not null default 0 check (used_quantity >= 0),
  withdrawn_at timestamptz,
  made_by text not null,
  subject text not null,
  at timestamptz not null default now(),
  constraint share_offer_holds check (used_fen <= amount_fen and used_quantity <= quantity)
);
create unique index share_offer_one on donations.share_offer (donation_id, to_uscc) where withdrawn_at is null;
create index share_offer_to on donations.share_offer (to_uscc);

-- The other funders of a gift, beside the one whose gift it is.
create table donations.funder_share (
  gift_id uuid not null references donations.gift,
  donation_id uuid not null references donations.donation,
  partner_id uuid not null references donations.partner,
  -- whose gift it is
  lead_partner_id uuid not null references donations.partner,
  parts int not null check (parts > 0),
  -- null: nobody priced it
  amount_fen bigint check (amount_fen >= 0),
  offer_id uuid references donations.share_offer,
  primary key (gift_id, donation_id)
);
create index funder_share_donation on donations.funder_share (donation_id);

-- 款物去向: what left a donation otherwise than as a gift.
create table donations.donation_use (
  id uuid primary key default uuidv7(),
  donation_id uuid not null references donations.donation,
  kind text not null check (kind in ('HANDED_ON', 'RETURNED', 'ADMIN_COST', 'WRITTEN_OFF')),
  amount_fen bigint check (amount_fen > 0),
  quantity numeric check (quantity > 0),
  on_date date not null,
  reason text,
  document text,
  -- the donation that it became
  to_donation_id uuid references donations.donation deferrable initially deferred,
  offer_id uuid references donations.share_offer,
  made_by text not null,
  subject text not null,
  at timestamptz not null default now(),
  constraint donation_use_something check (num_nonnulls(amount_fen, quantity) > 0),
  constraint donation_use_handed_on check ((kind = 'HANDED_ON') = (to_donation_id is not null))
);
create index donation_use_donation on donations.donation_use (donation_id, id);
create unique index donation_use_to on donations.donation_use (to_donation_id) where to_donation_id is not null;

-- 用途变更: for what is left; gifts keep the purpose that they were given for.
create table donations.purpose_change (
  id uuid primary key default uuidv7(),
  donation_id uuid not null references donations.donation,
  partner_id uuid not null references donations.partner,
  from_purpose text not null,
  to_purpose text not null,
  basis text not null check (basis in ('DONOR_CONSENT', 'PLAN_FILED')),
  reference text,
  reason text not null,
  status text not null default 'PROPOSED' check (status in ('PROPOSED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  -- the partner from whom it first came, who decides; null: who is not on the platform
  origin_uscc text,
  made_by text not null,
  subject text not null,
  at timestamptz not null default now(),
  decided_by text,
  decided_at timestamptz,
  note text,
  constraint purpose_change_other check (from_purpose <> to_purpose),
  constraint purpose_change_decided check ((status = 'PROPOSED') = (decided_at is null)),
  constraint purpose_change_word check (origin_uscc is not null or reference is not null)
);
create unique index purpose_change_open on donations.purpose_change (donation_id) where status = 'PROPOSED';
create index purpose_change_origin on donations.purpose_change (origin_uscc, id) where origin_uscc is not null;

-- 兑换码: codes of a donation that a school hands out against its sign sheet.
create table donations.voucher (
  id uuid primary key default uuidv7(),
  donation_id uuid not null references donations.donation,
  partner_id uuid not null references donations.partner,
  gift_id uuid references donations.gift,
  code_cipher text not null,
  code_digest bytea not null,
  last_four text not null,
  status text not null default 'ISSUED' check (status in ('ISSUED', 'HANDED_OUT', 'ACTIVATED', 'VOID')),
  -- the one that was lost
  replaces uuid references donations.voucher,
  reason text,
  import_id uuid,
  issued_at timestamptz not null default now(),
  handed_out_on date,
  activated_on date,
  constraint voucher_code unique (donation_id, code_digest)
);
create unique index voucher_one_of_gift on donations.voucher (gift_id) where status <> 'VOID';
create index voucher_free on donations.voucher (donation_id, id) where gift_id is null;

alter table donations.share_offer enable row level security, force row level security;
alter table donations.funder_share enable row level security, force row level security;
alter table donations.donation_use enable row level security, force row level security;
alter table donations.purpose_change enable row level security, force row level security;
alter table donations.voucher enable row level security, force row level security;
grant select, insert on donations.share_offer, donations.funder_share, donations.donation_use, donations.purpose_change to donations;
grant update (withdrawn_at) on donations.share_offer to donations;
grant update (purpose, received_from, anonymous, receipt_number, receipt_handler, receipt_on, receipt_waived, agreement_number, closed_on) on donations.donation to donations;
grant select on donations.voucher to donations;
grant select, update (used_fen, used_quantity) on donations.share_offer to donations_job;
grant select on donations.funder_share, donations.donation_use, donations.purpose_change to donations_job;
grant select, insert, update on donations.voucher to donations_job;
grant update (used_fen, used_quantity, purpose, closed_on) on donations.donation to donations_job;
grant insert on donations.donation_use to donations_job;
grant update (status, decided_by, decided_at, note) on donations.purpose_change to donations_job;
grant update (named_count, lead_fen) on donations.gift to donations_job;
