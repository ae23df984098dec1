-- An account that is another household's, or serves children of two, is looked at by a second person of the bureau before money goes
-- there.
create table subsidies.payee_confirmation (
  account_id uuid primary key references subsidies.payee_account,
  reason text not null,
  confirmed_by text not null,
  organisation text not null,
  at timestamptz not null default now()
);
alter table subsidies.payee_confirmation enable row level security, force row level security;
grant select, insert on subsidies.payee_confirmation to subsidies;
grant select on subsidies.payee_confirmation to subsidies_job;
