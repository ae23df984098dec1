-- From standards to money in the child's account: rules with their versions, what schools charge and recognise, payees, batches.
alter table subsidies.programme
  -- terms in which it is paid; null: no bound
  add from_term text, add until_term text,
  -- document that founds it
  add source text,
  -- whose account the money may go to: the student's own, or that of the student or a guardian on record
  add payee text not null default 'FAMILY' check (payee in ('STUDENT', 'FAMILY')),
  -- a household whose risk is cleared on the opening day no longer counts as monitored
  add ends_with_risk boolean not null default false,
  -- month and day on which a term opens: who was off the register by then is not named
  add opening_autumn text not null default '09-01', add opening_spring text not null default '03-01',
  -- organisation that wrote it; null: seeded
  add made_by text;
update subsidies.programme set ends_with_risk = true where code = 'YULU';
alter table subsidies.standard
  -- only for children of one of these; null: of any that the programme reaches
  add categories text[], add made_by text,
  drop constraint standard_once,
  add constraint standard_once unique nulls not distinct (programme_code, stage, boarder, tier, categories, region, from_term),
  add check (until_term >= from_term);
alter table subsidies.stacking_rule add made_by text, add check (programme_code <> other_code);

-- What a school recognises of a child's hardship for a school year (认定); also of a child on no register.
create table subsidies.hardship (
  id uuid primary key default uuidv7(),
  student_id uuid not null,
  school_year text not null check (school_year ~ '^\d{4}-\d{4}$'),
  tier text not null check (tier in ('特别困难', '困难', '一般困难')),
  reason text not null,
  organisation text not null,
  recorded_by text not null,
  at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index hardship_one on subsidies.hardship (student_id, school_year) where ended_at is null;
-- What a school charges; a waiver waives this, and nothing where nothing is charged.
create table subsidies.school_fee (
  id uuid primary key default uuidv7(),
  school_id uuid not null,
  region text not null,
  stage text not null,
  purpose text not null,
  amount_fen bigint not null check (amount_fen >= 0),
  from_term text not null,
  source text not null,
  made_by text not null,
  constraint school_fee_once unique (school_id, stage, purpose, from_term)
);
-- What a county does otherwise than everybody.
create table subsidies.county_rule (
  region text primary key,
  notice_working_days int not null default 5 check (notice_working_days between 5 and 60),
  needs_school_check boolean not null default true,
  -- columns of the bank's file in its order: what stands in each and how it is called; null: the usual ones
  bank_columns jsonb,
  bank_encoding text not null default 'utf-8' check (bank_encoding in ('utf-8', 'gb18030')),
  source text,
  made_by text not null
);
create table subsidies.closed_term (
  region text not null, term text not null, organisation text not null, closed_by text not null, at timestamptz not null default now(),
  primary key (region, term)
);

alter table subsidies.entitlement drop constraint entitlement_status_check,
  add constraint entitlement_status_check check (status in ('NAMED', 'WITHDRAWN', 'DECLINED', 'BLOCKED')),
  -- the school of the census day
  add school_id uuid, add grade int, add class_name text,
  add tier text,
  -- of how many of the term's months it was counted; null: whole
  add months int,
  -- why it is blocked, declined or withdrawn
  add reason text,
  -- CENSUS: the enrolment of the census day. LAST_ROLL: last term's list, for money paid ahead
  add basis_kind text not null default 'CENSUS' check (basis_kind in ('CENSUS', 'LAST_ROLL')),
  -- what the school said of its list; null: nothing yet, or the row changed since
  add check_status text check (check_status in ('CONFIRMED', 'DISPUTED')), add check_reason text, add checked_by text, add checked_at timestamptz,
  -- the bureau found an objection right: only the bureau takes the dispute back
  add dispute_upheld boolean not null default false;
create index entitlement_school on subsidies.entitlement (school_id, term);
alter table subsidies.entitlement_event add check_status text;

alter table subsidies.naming add blocked int not null default 0;

create table subsidies.guardian (
  id uuid primary key default uuidv7(),
  student_id uuid not null,
  name text not null,
  name_key text not null,
  relation text not null,
  constraint guardian_once unique (student_id, name_key)
);
create table subsidies.payee_account (
  id uuid primary key default uuidv7(),
  student_id uuid not null,
  -- null: the student's own
  guardian_id uuid references subsidies.guardian,
  holder text not null,
  bank text not null,
  kind text not null check (kind in ('SOCIAL_SECURITY_CARD', 'AID_CARD', 'BANK_CARD')),
  account_cipher text not null,
  account_digest bytea not null,
  last_four text not null,
  active boolean not null default true,
  made_by text not null,
  recorded_by text not null,
  at timestamptz not null default now()
);
create unique index payee_account_one on subsidies.payee_account (student_id) where active;
create index payee_account_digest on subsidies.payee_account (account_digest);

create table subsidies.batch (
  id uuid primary key,
  number text not null constraint batch_number unique,
  kind text not null check (kind in ('REGULAR', 'ADVANCE', 'TOP_UP', 'REISSUE', 'CLAWBACK')),
  form text not null check (form in ('CASH', 'WAIVER')),
  term text not null check (term ~ '^\d{4}-\d{4}-[12]$'),
  region text not null,
  programmes text[] not null,
  status text not null default 'DRAFT' check (status in ('DRAFT', 'REVIEWED', 'PUBLICISED', 'APPROVED', 'SENT', 'SETTLED', 'CANCELLED')),
  -- the batch that it mends
  origin_id uuid references subsidies.batch,
  -- whether it takes off what children were paid too much
  nets boolean not null default false,
  -- control totals: each child once, each payment, fen
  persons int not null default 0,
  times int not null default 0,
  amount_fen bigint not null default 0,
  -- who is due and not in it, by reason: [{reason, persons, fen}]
  left_out jsonb not null default '[]',
  notice_from date,
  -- last day of the 公示
  notice_until date,
  -- the key of the notice's public link
  notice_key text,
  -- what its rows say once the money has gone: they are not edited
  sent_digest bytea,
  -- since when the bank may hold its file: then it is not given up any more
  bank_file_at timestamptz,
  version int not null default 1,
  organisation text not null,
  organisation_name text not null,
  drafted_by text not null,
  created_at timestamptz not null default now()
);
create index batch_region on subsidies.batch (region, term);
create unique index batch_notice on subsidies.batch (notice_key) where notice_key is not null;
create table subsidies.batch_step (
  id uuid primary key default uuidv7(),
  batch_id uuid not null references subsidies.batch,
  status text not null,
  organisation text not null,
  subject text not null,
  reason text,
  at timestamptz not null default clock_timestamp()
);
create index batch_step_batch on subsidies.batch_step (batch_id, id);
create table subsidies.objection (
  id uuid primary key default uuidv7(),
  batch_id uuid not null references subsidies.batch,
  student_id uuid,
  text text not null,
  received_on date not null,
  outcome text,
  -- whether it was right: then its child is taken off the batch
  upheld boolean,
  closed_on date check (closed_on >= received_on),
  recorded_by text not null,
  closed_by text
);
create index objection_batch on subsidies.objection (batch_id);
create table subsidies.request (
  organisation text not null,
  key text not null check (length(key) between 1 and 200),
  operation text not null,
  content_digest bytea not null,
  result_id uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, key)
);

-- What was paid too much is asked back by a row of its own with its amount below zero: sums stay sums.
alter table subsidies.payment drop constraint payment_positive,
  add batch_id uuid references subsidies.batch,
  add entitlement_id uuid references subsidies.entitlement,
  add instalment int check (instalment > 0),
  -- what it pays again or asks back
  add origin_id uuid references subsidies.payment,
  -- the row whose serial stands for the transfer at the bank; others of the child in the batch are part of it
  add transfer_id uuid,
  add payee_account_id uuid references subsidies.payee_account,
  -- whose account it was when it was drafted
  add account_holder text, add account_bank text, add account_relation text,
  add constraint payment_amount check (amount_fen > 0 or (amount_fen < 0 and batch_id is not null)),
  add constraint payment_of_batch check ((batch_id is null) = (entitlement_id is null) and (batch_id is null) = (instalment is null));
create unique index payment_instalment on subsidies.payment (entitlement_id, instalment) where entitlement_id is not null;
create index payment_batch on subsidies.payment (batch_id, serial) where batch_id is not null;
create index payment_transfer on subsidies.payment (transfer_id) where transfer_id is not null;
create index payment_origin on subsidies.payment (origin_id) where origin_id is not null;

-- A payment's status changes a few times in its life: room for that on its own page, so that no index hears of it.
alter table subsidies.payment set (fillfactor = 70);

do $$
declare it text;
begin
  foreach it in array array['hardship', 'school_fee', 'county_rule', 'closed_term', 'guardian', 'payee_account', 'batch', 'batch_step', 'objection', 'request'] loop
    execute format('alter table subsidies.%I enable row level security, force row level security', it);
  end loop;
end $$;
grant select, insert, update on subsidies.programme, subsidies.standard, subsidies.stacking_rule to subsidies;
grant select, insert, update (ended_at) on subsidies.hardship to subsidies;
grant select, insert, update on subsidies.school_fee, subsidies.county_rule to subsidies;
grant select, insert on subsidies.closed_term, subsidies.guardian, subsidies.batch_step, subsidies.request to subsidies;
grant select, insert, update (active) on subsidies.payee_account to subsidies, subsidies_job;
grant select, insert on subsidies.guardian to subsidies_job;
grant select, insert, update (outcome, upheld, closed_on, closed_by) on subsidies.objection to subsidies;
grant select, insert, update (status, persons, times, amount_fen, left_out, notice_from, notice_until, notice_key, sent_digest, bank_file_at, version) on subsidies.batch to subsidies;
grant insert, update (status, paid_on) on subsidies.payment to subsidies;
grant update (paid_on) on subsidies.payment to subsidies_job;
grant insert on subsidies.payment_event, subsidies.entitlement_event to subsidies;
grant select on subsidies.entitlement_event to subsidies;
grant insert, update (status, reason, check_status, check_reason, checked_by, checked_at, dispute_upheld) on subsidies.entitlement to subsidies;
grant select on subsidies.hardship, subsidies.school_fee, subsidies.batch, subsidies.county_rule, subsidies.closed_term to subsidies_job;
