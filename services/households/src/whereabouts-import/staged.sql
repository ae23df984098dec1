-- The rows of a list of whereabouts, as read; `outcome` is ACCEPTED, UNCHANGED or not known yet.
create temp table staged (
  row int primary key,
  name_key text,
  pinyin_key text,
  id_digest bytea,
  reason text,
  school_name text,
  proof text,
  from_date date,
  valid_until date,
  outcome text
) on commit drop
