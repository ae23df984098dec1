-- The audit trail's seal: a chain of hashes over committed audit rows of all services, in the order they were sealed.
create table reconciliation.audit_seal (
  position bigint primary key,
  service text not null,
  entry_id uuid not null,
  content_hash bytea not null,
  chain_hash bytea not null,
  sealed_at timestamptz not null default now(),
  constraint audit_seal_once unique (entry_id)
);
alter table reconciliation.audit_seal enable row level security, force row level security;
grant select, insert on reconciliation.audit_seal to reconciliation_job;
