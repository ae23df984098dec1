-- What is remarked upon a row that enters.
create temp table warned (
  row int not null,
  column_name text,
  code text not null,
  value text
) on commit drop
