-- the transaction that last changed what the roll stands on
create or replace function households.touch() returns trigger
  language plpgsql as $$ begin new.touched := pg_current_xact_id(); return new; end $$;
create or replace trigger touched before update of household_id, name_key, id_digest, id_valid, birth_date, relation,
  town, head_name_key, touched on households.member for each row execute function households.touch();
