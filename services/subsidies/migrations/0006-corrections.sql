-- A list that comes again with a cell mended is a correction: what stood there before is kept beside it.
create table subsidies.payment_correction (
  id uuid primary key default uuidv7(),
  payment_id uuid not null references subsidies.payment,
  was jsonb not null,
  becomes jsonb not null,
  import_id uuid not null,
  organisation text not null,
  subject text not null,
  at timestamptz not null default now()
);
create index payment_correction_payment on subsidies.payment_correction (payment_id);
grant update (amount_fen, paid_on, method, note, is_reissue, school_code_written, account_cipher, account_digest, account_last_four) on subsidies.payment to subsidies_job;
-- "Arrived" after "came back": which of the two it is, a person has to ask the bank.
create table subsidies.bank_contradiction (
  payment_id uuid primary key references subsidies.payment,
  on_date date not null,
  import_id uuid not null,
  organisation text not null,
  at timestamptz not null default now()
);
do $$
declare it text;
begin
  foreach it in array array['payment_correction', 'bank_contradiction'] loop
    execute format('alter table subsidies.%I enable row level security, force row level security', it);
    execute format('create policy job on subsidies.%I to subsidies_job using (true) with check (true)', it);
    execute format('grant select, insert, update on subsidies.%I to subsidies_job', it);
  end loop;
end $$;
grant select on subsidies.bank_contradiction to reconciliation_job;
create policy totals on subsidies.bank_contradiction for select to reconciliation_job using (true);
