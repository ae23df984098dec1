-- A file is a snapshot of its scope: whoever stood there and is not in it ends. Where that is many, it is held until someone confirms.
alter table :service.import add rows_ended int not null default 0,
  add rows_in_scope int not null default 0,
  add hold_reasons text[] not null default '{}',
  add is_confirmed boolean not null default false,
  -- names of the sheets that were read, in their order
  add sheets text[] not null default '{}';
-- Whom a file ended, or would end while it is held.
create table :service.import_ending (
  import_id uuid not null references :service.import,
  person_id uuid not null,
  primary key (import_id, person_id)
);
alter table :service.import_ending enable row level security, force row level security;
grant select on :service.import_ending to :service;
grant select, insert, delete on :service.import_ending to :service_job;
