create table :service.import (
  id uuid primary key default uuidv7(),
  kind text not null,
  status text not null default 'AWAITING_FILE' check (status in ('AWAITING_FILE','READING','HELD','APPLYING','DONE','REFUSED','FAILED')),
  region text not null,
  organisation text not null,
  uscc text,
  subject text not null,
  as_of date not null,
  options jsonb not null default '{}',
  is_dry_run boolean not null default false,
  file_name text,
  file_digest bytea,
  rows_read int not null default 0,
  rows_accepted int not null default 0,
  rows_unchanged int not null default 0,
  rows_rejected int not null default 0,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  failure_code text,
  failure text
);
create table :service.import_chunk (
  import_id uuid not null references :service.import,
  position int not null,
  body bytea not null,
  created_at timestamptz not null default now(),
  primary key (import_id, position)
);
create table :service.import_error (
  id uuid primary key default uuidv7(),
  import_id uuid not null references :service.import,
  row int not null,
  column_name text,
  code text not null,
  value text,
  is_rejected boolean not null default true
);
create index import_error_import on :service.import_error (import_id, row);
alter table :service.import enable row level security, force row level security;
alter table :service.import_chunk enable row level security, force row level security;
alter table :service.import_error enable row level security, force row level security;
grant select, insert, update on :service.import to :service;
grant insert on :service.import_chunk to :service;
grant select on :service.import_error to :service;
grant select, insert, update, delete on :service.import, :service.import_chunk, :service.import_error to :service_job;
