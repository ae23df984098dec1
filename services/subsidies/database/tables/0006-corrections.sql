-- A list that comes again with a cell mended is a correction: another payment stands for the one that was wrong, which is cancelled and
-- says so. A serial is one payment that counts.
alter table subsidies.payment add corrected_by uuid references subsidies.payment deferrable initially deferred, drop constraint payment_serial;
create unique index payment_serial on subsidies.payment (region, payer, serial) where corrected_by is null;
grant update (corrected_by) on subsidies.payment to subsidies_job;
-- "Arrived" after "came back": which of the two it is, a person has to ask the bank.
create table subsidies.bank_contradiction (
  payment_id uuid primary key references subsidies.payment,
  on_date date not null,
  import_id uuid not null,
  organisation text not null,
  at timestamptz not null default now(),
  -- somebody has asked the bank
  settled_at timestamptz
);
alter table subsidies.bank_contradiction enable row level security, force row level security;
grant select, insert, update on subsidies.bank_contradiction to subsidies_job;
grant select on subsidies.bank_contradiction to reconciliation_job;
