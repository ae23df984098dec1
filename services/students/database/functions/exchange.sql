-- A person is one person to the exchange: a linked entry has the digest of the kept one, and another number another
-- digest, which is made anew.
create or replace function students.exchange() returns trigger security definer set search_path = '' language plpgsql
as $$
begin
  if new.linked_to is not null then
    new.exchange_key := (select s.exchange_key from students.student s where s.id = new.linked_to);
    if tg_op = 'UPDATE' and new.registry_digest is distinct from old.registry_digest
      and new.registry_cipher is distinct from old.registry_cipher then
      new.exchange_registry := null;
    end if;
  elsif tg_op = 'UPDATE' and new.exchange_key is not distinct from old.exchange_key
    and (old.linked_to is not null
      or (new.id_digest is distinct from old.id_digest and new.id_cipher is distinct from old.id_cipher)
      or (new.registry_digest is distinct from old.registry_digest
        and new.registry_cipher is distinct from old.registry_cipher)) then
    new.exchange_key := null;
    new.exchange_registry := null;
  end if;
  return new;
end $$;
create or replace function students.exchange_linked() returns trigger security definer set search_path = ''
language plpgsql as $$
begin
  update students.student o set exchange_key = new.exchange_key
  where o.linked_to = new.id and o.exchange_key is distinct from new.exchange_key;
  return null;
end $$;
revoke all on function students.exchange, students.exchange_linked from public;
alter function students.exchange owner to students_job;
alter function students.exchange_linked owner to students_job;
create or replace trigger exchange_new before insert on students.student for each row
  when (new.linked_to is not null) execute function students.exchange();
create or replace trigger exchange before update of linked_to, id_cipher, registry_cipher, exchange_key
  on students.student for each row execute function students.exchange();
create or replace trigger exchange_linked after update of exchange_key, id_cipher, registry_cipher, linked_to
  on students.student for each row when (old.exchange_key is distinct from new.exchange_key)
  execute function students.exchange_linked();
