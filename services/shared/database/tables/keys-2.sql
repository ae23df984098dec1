-- A look-up key comes after another while everything goes on: each number moves from one to the other, everywhere at once, in the order
-- of its digest by the first.
create table infra.lookup_move (
  is_one boolean primary key default true check (is_one),
  from_print text not null,
  to_print text not null,
  -- numbers whose first digest is below this stand under the new key
  moved_to bytea not null default ''
);
-- What a digest by the first key is by the new one; empty but while numbers move.
create table infra.lookup_new (
  old bytea primary key,
  new bytea not null
);
create index lookup_new_new on infra.lookup_new (new);
