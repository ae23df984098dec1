-- What the rules find, kept, so that a list of a county is a look-up: the views say what is true, this is a copy of what they said
-- (reconciliation.finding_found; functions/keep-findings.sql keeps it).
create table reconciliation.kept_finding (
  rule text not null,
  key uuid not null,
  person_key bytea,
  student_id uuid,
  entry_id uuid,
  regions text[] not null,
  term text,
  programme text,
  stake_fen bigint,
  record_ids uuid[] not null,
  organisations text[],
  detail jsonb not null,
  -- of findings that are a county's and no person's
  of_county text,
  is_shared boolean not null,
  -- of the first region; a finding that more counties are party to is looked up as shared
  county text collate "C" not null generated always as (left(regions[1], 6)) stored
);
create index kept_finding_county on reconciliation.kept_finding (county);
create index kept_finding_shared on reconciliation.kept_finding (is_shared) where is_shared;
create index kept_finding_person on reconciliation.kept_finding (person_key) where person_key is not null;
create index kept_finding_key on reconciliation.kept_finding (key);

-- Whose findings may differ from what is kept: written by the change itself, in its transaction.
create table reconciliation.finding_due (
  person_key bytea,
  student_id uuid,
  household_id uuid,
  -- county whose roll changed, or whose lists of payments did
  roll_of text,
  lists_of text,
  is_everything boolean not null default false,
  at timestamptz not null default clock_timestamp()
);

-- The day that the copy was reckoned for.
create table reconciliation.findings_kept (as_of date not null);

alter table reconciliation.kept_finding enable row level security, force row level security;
alter table reconciliation.finding_due enable row level security, force row level security;
alter table reconciliation.findings_kept enable row level security, force row level security;
grant select, insert, update, delete on reconciliation.kept_finding, reconciliation.finding_due,
  reconciliation.findings_kept to reconciliation_job;

-- Jobs tell the planner of what they fill.
grant maintain on reconciliation.roll_candidate, reconciliation.kept_finding to reconciliation_job;
