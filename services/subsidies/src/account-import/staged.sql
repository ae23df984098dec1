-- The rows of a list of accounts, as read; `outcome` is ACCEPTED, UNCHANGED or not known yet.
create temp table staged (
  row int primary key,
  registry_digest bytea,
  id_digest bytea,
  name_key text,
  holder text,
  holder_key text,
  relation text,
  account_cipher text,
  account_digest bytea,
  last_four text,
  bank text,
  kind text,
  outcome text
) on commit drop
