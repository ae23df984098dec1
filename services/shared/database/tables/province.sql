-- What a county and its province tell each other, where there is one; with nobody's name or number. Rows go by PostgreSQL's own logical
-- replication under these names: a county's tables of one direction are the province's of the other, where `cell` says whose they are.
create schema if not exists province;
-- Down: payments of a child of here that do not go together with another county's.
create table province.finding (
  cell text not null,
  key uuid not null,
  rule text not null,
  term text,
  programme text,
  -- the cell's own entry of the child, and its payments
  student_id uuid not null,
  record_ids uuid[] not null,
  own_fen bigint not null,
  others_fen bigint not null,
  due_fen bigint,
  stake_fen bigint not null,
  severity text,
  source text,
  -- what other counties said of it: verdict, day until when, moment
  others_said jsonb not null default '[]',
  primary key (cell, key)
);
create index finding_of_key on province.finding (key);
create index finding_of_student on province.finding (student_id);
-- Down: another county asks for a child of here.
create table province.asked (
  cell text not null,
  id uuid not null,
  student_id uuid not null,
  asker text not null,
  asker_name text not null,
  on_date date not null,
  -- for which alone its history is sealed (X25519)
  public_key bytea not null,
  -- digest of number and name, and a mark that nobody makes who has not the exchange's key
  name_digest bytea not null,
  mark bytea not null,
  primary key (cell, id)
);
-- Down: what came of an ask.
create table province.answered (
  cell text not null,
  id uuid not null,
  outcome text not null,
  sealed bytea not null,
  answered_at timestamptz not null,
  primary key (cell, id)
);
-- Up: what a county says of a finding.
create table province.decision (
  id uuid primary key,
  key uuid not null,
  verdict text not null check (verdict in ('CONFIRM', 'DISMISS')),
  until_date date,
  at timestamptz not null
);
-- Up: whom a county asks for, by the exchange's digest alone.
create table province.ask (
  id uuid primary key,
  exchange_key bytea not null,
  asker_name text not null,
  on_date date not null,
  public_key bytea not null,
  name_digest bytea not null,
  mark bytea not null
);
-- Up: a holder's answer, sealed for the asker.
create table province.answer (
  id uuid primary key,
  outcome text not null check (outcome in ('RELEASED', 'REFUSED')),
  -- the child's history, or why not: for the asker alone
  sealed bytea not null,
  answered_at timestamptz not null
);
-- Which county this is to its province; no row where it has none.
create table province.cell (
  cell text primary key,
  name text not null
);
-- Which exchange key the digests of here are made with: a print of it and its year.
create table province.exchange (
  is_one boolean primary key default true check (is_one),
  print text not null
);
-- Up: that a county is there, and how many rows it has.
create table province.pulse (
  cell text primary key,
  name text not null,
  at timestamptz not null,
  counts jsonb,
  counted_at timestamptz
);
-- At a province: its counties.
create table province.county (
  cell text primary key,
  name text not null,
  admitted_at timestamptz not null default now()
);
-- Whose findings may differ: written by the change itself.
create table province.dirty (
  student_id uuid,
  person_key bytea,
  key uuid,
  at timestamptz not null default now()
);
-- Of whom nothing could be reckoned, and why; each row is somebody's to look at.
create table province.aside (
  student_id uuid,
  person_key bytea,
  key uuid,
  fault text not null,
  at timestamptz not null default now()
);
-- Findings with whom they are of, which no county is told.
create table province.found (
  key uuid primary key,
  person_key bytea not null
);
create index found_person on province.found (person_key);
-- What a county counted, what was here of it when its count arrived, and by how much the two were apart then and before.
create table province.count_check (
  cell text primary key,
  counted_at timestamptz not null,
  differs jsonb not null,
  apart jsonb not null,
  apart_before jsonb not null default '{}'
);
