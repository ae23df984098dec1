-- A list of gifts that comes again with a cell mended is a correction: what stood there before is kept beside it.
create table donations.gift_correction (
  id uuid primary key default uuidv7(),
  gift_id uuid not null references donations.gift,
  was jsonb not null,
  becomes jsonb not null,
  import_id uuid not null,
  organisation text not null,
  subject text not null,
  at timestamptz not null default now()
);
create index gift_correction_gift on donations.gift_correction (gift_id);
alter table donations.gift_correction enable row level security, force row level security;
create policy job on donations.gift_correction to donations_job using (true) with check (true);
grant select, insert on donations.gift_correction to donations_job;
grant update (donation_id, title, purpose, item_code, amount_fen, quantity, unit, given_on, content_digest, occurrence) on donations.gift to donations_job;
grant update (quantity, unit, amount_fen, given_on, content_digest, occurrence) on donations.gift_request to donations_job;

-- What a donation gave follows the amounts and quantities of its gifts.
create or replace function donations.keep_count() returns trigger security definer set search_path = '' language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    update donations.donation set given_fen = given_fen + coalesce(new.amount_fen, 0), given_quantity = given_quantity + coalesce(new.quantity, 0) where id = new.donation_id;
  elsif new.status = 'CANCELLED' and old.status <> 'CANCELLED' then
    update donations.donation set given_fen = given_fen - coalesce(old.amount_fen, 0), given_quantity = given_quantity - coalesce(old.quantity, 0) where id = new.donation_id;
  elsif new.status <> 'CANCELLED' and (new.donation_id, new.amount_fen, new.quantity) is distinct from (old.donation_id, old.amount_fen, old.quantity) then
    update donations.donation set given_fen = given_fen - coalesce(old.amount_fen, 0), given_quantity = given_quantity - coalesce(old.quantity, 0) where id = old.donation_id;
    update donations.donation set given_fen = given_fen + coalesce(new.amount_fen, 0), given_quantity = given_quantity + coalesce(new.quantity, 0) where id = new.donation_id;
  end if;
  return null;
end $$;
drop trigger keep_count on donations.gift;
create trigger keep_count after insert or update of status, donation_id, amount_fen, quantity on donations.gift for each row execute function donations.keep_count();

-- Things by word, not by a part of one: in Chinese the thing stands last, so 电脑桌 is a table and 智能手机 a phone. After the word may come
-- a number, a measure, brackets, or another thing.
update donations.item set words = '{手机,智能机,老年机}' where code = 'PHONE';
update donations.item set words = '{平板,平板电脑,学习机,学习平板}' where code = 'TABLET';
update donations.item set words = '{电脑,计算机,笔记本电脑,台式机,电脑一体机}' where code = 'COMPUTER';
update donations.item set words = '{流量,手机流量,流量包,流量套餐,话费,手机卡,上网卡}' where code = 'DATA_PLAN';
update donations.item set words = '{宽带,宽带费,宽带网络,宽带接入,宽带安装,光纤,光纤入户,有线网络}' where code = 'BROADBAND';
update donations.item set words = '{图书,书籍,教辅,教辅资料,课外书}' where code = 'BOOKS';
update donations.item set words = '{文具,文具盒,文具套装,书包,学习用品}' where code = 'STATIONERY';
update donations.item set words = '{辅导,辅导课,家教,补习}' where code = 'TUTORING';
update donations.item set words = '{心理,心理辅导,心理咨询,心理疏导,心理健康辅导,心理服务}' where code = 'COUNSELLING';
create function donations.things_in(title text) returns table (code text, form text, purpose text) stable language sql
begin atomic
  -- of two words that end at one place the longer one is meant: 平板电脑 is a tablet
  select distinct on (found.ends_at) i.code, i.form, i.purpose from donations.item i cross join lateral unnest(i.words) as word
  cross join lateral (select regexp_instr(title, '(' || word || ')(?=$|[^一-龥]|[和及与]|[一二两三四五六七八九十百]+[部台个只套张本份件册双箱包条支块枚盒])', 1, 1, 1, '', 1) as ends_at) as found
  where found.ends_at > 0 order by found.ends_at, length(word) desc, i.code;
end;
-- The one thing of the catalogue that words mean, and what of it there is; null for none, and for several. Money and services are no goods.
create or replace function donations.item_of(title text, form text) returns text stable language sql return (
  select case when count(distinct t.code) = 1 then min(t.code) end from donations.things_in(item_of.title) t where t.form = item_of.form or item_of.form = 'WAIVER');
-- Whether words only stand near a device, such as its case or its table: no device at all.
create function donations.is_accessory(title text) returns boolean stable language sql return
  exists (select from donations.item i cross join lateral unnest(i.words) as word where i.purpose = 'DEVICE' and strpos(is_accessory.title, word) > 0)
  and not exists (select from donations.things_in(is_accessory.title) t where t.purpose = 'DEVICE');
grant execute on function donations.things_in, donations.is_accessory to donations, donations_job, reconciliation_job;
update donations.gift set item_code = donations.item_of(title, form) where content_digest is not null and item_code is distinct from donations.item_of(title, form);
