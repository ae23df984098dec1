-- Rows of a sheet of visits as they are read.
create temp table staged (
  row int primary key,
  helper text,
  organisation text,
  organisation_key text,
  staff_number text,
  register text,
  household_number text,
  registry_digest bytea,
  target_key text,
  on_date date,
  kind text,
  way text,
  lessons int,
  comfort_fen bigint,
  paid_from text,
  signed boolean,
  notes text,
  another boolean,
  content bytea,
  outcome text
) on commit drop
