-- What a donation gave follows the amounts and quantities of its gifts.
create or replace function donations.keep_count() returns trigger security definer set search_path = ''
  language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    update donations.donation
      set given_fen = given_fen + coalesce(new.amount_fen, 0), given_quantity = given_quantity + coalesce(new.quantity,
        0) where id = new.donation_id;
  elsif new.status = 'CANCELLED' and old.status <> 'CANCELLED' then
    update donations.donation
      set given_fen = given_fen - coalesce(old.amount_fen, 0), given_quantity = given_quantity - coalesce(old.quantity,
        0) where id = new.donation_id;
  elsif new.status <> 'CANCELLED' and (new.donation_id, new.amount_fen, new.quantity) is distinct
    from (old.donation_id, old.amount_fen, old.quantity) then
    update donations.donation
      set given_fen = given_fen - coalesce(old.amount_fen, 0), given_quantity = given_quantity - coalesce(old.quantity,
        0) where id = old.donation_id;
    update donations.donation
      set given_fen = given_fen + coalesce(new.amount_fen, 0), given_quantity = given_quantity + coalesce(new.quantity,
        0) where id = new.donation_id;
  end if;
  return null;
end $$;
alter function donations.keep_count owner to donations_job;
create or replace trigger keep_count after insert
  or update of status, donation_id, amount_fen, quantity on donations.gift
    for each row execute function donations.keep_count();
