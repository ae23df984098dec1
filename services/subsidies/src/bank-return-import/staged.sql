-- What the bank says of each transfer, as read; `outcome` is ACCEPTED, UNCHANGED or not known yet.
create temp table staged (
  row int primary key,
  serial text,
  amount_fen bigint,
  returned_on date,
  reason text,
  result text,
  is_asked boolean,
  payer text,
  outcome text
) on commit drop
