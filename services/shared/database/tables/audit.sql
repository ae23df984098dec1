-- Who read or changed personal data of which persons (students, register members, households). Rows are only ever added; the sealer of reconciliation chains them.
create table :service.audit_entry (
  id uuid primary key default uuidv7(),
  at timestamptz not null default clock_timestamp(),
  subject text not null,
  organisation text not null,
  operation_id text not null,
  operation_name text not null,
  is_change boolean not null,
  person_ids uuid[] not null,
  -- why, where the operation asks for a reason
  reason text
);
create index audit_entry_student on :service.audit_entry using gin (person_ids);
create index audit_entry_at on :service.audit_entry (at);
alter table :service.audit_entry enable row level security, force row level security;
grant insert on :service.audit_entry to :service, :service_job;
