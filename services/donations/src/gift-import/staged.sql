-- The rows of a list of gifts, as read; `outcome` is ACCEPTED, UNCHANGED, REJECTED or not known yet.
create temp table staged (
  row int primary key,
  uscc text,
  partner_name text,
  channel text,
  registry_digest bytea,
  registry_cipher text,
  name_written text,
  name_key text,
  school_key text,
  school_written text,
  form text,
  purpose text,
  title text,
  quantity numeric,
  unit text,
  amount_fen bigint,
  term text,
  given_on date,
  student_refs uuid[],
  outcome text
) on commit drop
