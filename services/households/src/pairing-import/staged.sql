-- Rows of a list of pairings as they are read.
create temp table staged (
  row int primary key,
  team text,
  helper text,
  organisation text,
  organisation_key text,
  staff_number text,
  register text,
  household_number text,
  registry_digest bytea,
  target_key text,
  kind text,
  party_member boolean,
  purposes text[],
  from_date date,
  is_dated boolean,
  outcome text
) on commit drop
