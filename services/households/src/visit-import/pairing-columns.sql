-- What the tables tell of a row: its pairing, how many it may be, and what became of it.
alter table staged
add pairing_id uuid,
add pairings int not null default 0,
add told text
