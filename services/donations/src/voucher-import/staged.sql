-- Codes as they are read.
create temp table staged (
  row int primary key,
  code_cipher text,
  code_digest bytea,
  last_four text,
  outcome text
) on commit drop
