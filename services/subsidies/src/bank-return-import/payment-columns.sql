-- What the tables tell of a row: its payment, how many bear its serial, and what its transfer moved.
alter table staged
add payment_id uuid,
add known int not null default 0,
add transfer_fen bigint
