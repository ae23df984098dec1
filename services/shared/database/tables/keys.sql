-- Prints of the keys that this database's values are made with: a service that starts with others is told so before it writes a row.
create table infra.key_print (
  name text primary key,
  print text not null,
  at timestamptz not null default now()
);
