-- Rows that the tables leave out, and why.
create temp table refused (
  row int not null,
  column_name text,
  code text not null,
  value text
) on commit drop
