-- Rows of a survey as they are read.
create temp table staged (
  row int primary key,
  student_ref uuid,
  registry_digest bytea,
  name_key text,
  needed text[],
  there text[],
  reason text,
  note text,
  outcome text
) on commit drop
