-- A file asked for: what it holds is made when its link is opened, with the rights that the asker had.
create table :service.export (
  id uuid primary key default uuidv7(),
  -- digest of the key in the link; the key itself is stored nowhere
  key_digest bytea not null,
  organisation text not null,
  kind text not null,
  parameters jsonb not null,
  -- who asked, as the sign-in named them
  principal jsonb not null,
  expires_at timestamptz not null default now() + interval '5 minutes'
);
create index export_expires on :service.export (expires_at);
alter table :service.export enable row level security, force row level security;
grant select, insert, delete on :service.export to :service;
