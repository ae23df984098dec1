-- The rows of a list of payments, as read; `outcome` is ACCEPTED, UNCHANGED or not known yet.
create temp table staged (
  row int primary key,
  serial text,
  registry_digest bytea,
  id_digest bytea,
  programme_written text,
  term text,
  amount_fen bigint,
  paid_on date,
  method text,
  payer text,
  school_code_written text,
  name_key text,
  account_cipher text,
  account_digest bytea,
  account_last_four text,
  note text,
  is_reissue boolean,
  outcome text
) on commit drop
