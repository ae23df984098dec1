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
grant select, insert on donations.gift_correction to donations_job;
grant update (donation_id, title, purpose, item_code, amount_fen, quantity, unit, given_on, content_digest, occurrence) on donations.gift to donations_job;
grant update (quantity, unit, amount_fen, given_on, content_digest, occurrence) on donations.gift_request to donations_job;

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
-- a database that was empty has nothing to change, and no functions yet
do $$ begin
  if exists (select from donations.gift) then
    update donations.gift set item_code = donations.item_of(title, form) where content_digest is not null and item_code is distinct from donations.item_of(title, form);
  end if;
end $$;
