-- Rows of a list of trainees as they are read.
create temp table staged (
  row int primary key,
  number text,
  title text,
  on_date date,
  host text,
  kind text,
  lessons int,
  name text,
  name_key text,
  id_digest bytea,
  id_cipher text,
  attended boolean,
  certificate_name text,
  certificate_number text,
  found_job_on date,
  employer text,
  allowance_fen bigint,
  allowance_payer text,
  outcome text
) on commit drop
