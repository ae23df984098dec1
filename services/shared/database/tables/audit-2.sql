-- A read or change of personal data that was asked for and refused leaves a row too.
alter table :service.audit_entry add is_refused boolean not null default false;
