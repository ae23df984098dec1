-- Giving with care: what things are given once, what a donation still holds, and every request told apart from its repetition.
create table donations.item (
  code text primary key check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  name text not null,
  english text not null,
  purpose text not null,
  form text not null,
  -- words that name it in a list of gifts, the longest found counts
  words text[] not null,
  -- months for which a child (or household) that has one needs no other; null: may be given again at any time
  once_months int check (once_months > 0),
  per text not null check (per in ('CHILD', 'HOUSEHOLD'))
);
insert into donations.item (code, name, english, purpose, form, words, once_months, per) values
  ('PHONE', '手机', 'phone', 'DEVICE', 'GOODS', '{手机,智能机}', 36, 'CHILD'),
  ('TABLET', '平板电脑', 'tablet', 'DEVICE', 'GOODS', '{平板,学习机}', 36, 'CHILD'),
  ('COMPUTER', '电脑', 'computer', 'DEVICE', 'GOODS', '{电脑,计算机,笔记本电脑}', 60, 'CHILD'),
  ('DATA_PLAN', '流量', 'mobile data', 'CONNECTIVITY', 'SERVICE', '{流量,手机流量,话费,手机卡,上网卡}', null, 'CHILD'),
  ('BROADBAND', '宽带', 'broadband', 'CONNECTIVITY', 'SERVICE', '{宽带,光纤,有线网络}', 12, 'HOUSEHOLD'),
  ('BOOKS', '图书', 'books', 'BOOKS', 'GOODS', '{图书,书籍,教辅,课外书}', null, 'CHILD'),
  ('STATIONERY', '学习用品', 'stationery', 'BOOKS', 'GOODS', '{文具,书包,学习用品}', null, 'CHILD'),
  ('CLOTHING', '衣物', 'clothing', 'CLOTHING', 'GOODS', '{衣物,棉衣,羽绒服,校服,鞋}', null, 'CHILD'),
  ('CASH', '助学金', 'cash', 'LIVING', 'CASH', '{助学金,慰问金,生活费,现金}', null, 'CHILD'),
  ('TUTORING', '学业辅导', 'tutoring', 'TUTORING', 'SERVICE', '{辅导,家教}', null, 'CHILD'),
  ('COUNSELLING', '心理辅导', 'counselling', 'COUNSELLING', 'SERVICE', '{心理}', null, 'CHILD');

alter table donations.donation
  -- what was given of it, kept by trigger with the gifts; it never gives more than it holds
  add given_fen bigint not null default 0 check (given_fen >= 0),
  add given_quantity numeric not null default 0 check (given_quantity >= 0);
alter table donations.gift
  add item_code text references donations.item,
  add school_id uuid,
  add village text,
  alter content_digest drop not null,
  alter occurrence drop not null,
  drop constraint gift_beneficiary,
  add constraint gift_beneficiary check (num_nonnulls(student_id, household_id, school_id, village) = 1);
-- a database that was empty has nothing to change, and no functions yet
do $$ begin
  if exists (select from donations.gift) then
    update donations.gift set item_code = donations.item_of(title, form);
  end if;
end $$;
update donations.donation d set given_fen = g.fen, given_quantity = g.quantity from (
  select donation_id, coalesce(sum(amount_fen), 0) as fen, coalesce(sum(quantity), 0) as quantity from donations.gift where status <> 'CANCELLED' group by 1) as g
  where g.donation_id = d.id;
alter table donations.donation
  add constraint donation_holds_amount check (given_fen <= amount_fen),
  add constraint donation_holds_quantity check (given_quantity <= quantity);
create index gift_household on donations.gift (household_id) where household_id is not null;
create index gift_term on donations.gift (term, region);

-- One key of an organisation is one request: the same content again answers the same row.
create table donations.request (
  organisation text not null,
  key text not null check (length(key) between 1 and 200),
  operation text not null,
  content_digest bytea not null,
  result_id uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, key)
);

alter table donations.item enable row level security, force row level security;
alter table donations.request enable row level security, force row level security;
grant select on donations.item to donations, donations_job, reconciliation_job;
grant select, insert on donations.request to donations;
grant insert on donations.partner, donations.donation, donations.gift, donations.gift_event to donations;
grant select on donations.gift_event to donations;
grant update (given_fen, given_quantity) on donations.donation to donations_job;
grant update (given_on) on donations.gift to donations_job;
-- a gift is its donation's giver's; whose donation an education bureau may give of, the service asks (a policy that read donations,
-- which are seen by their gifts, would never end)
alter table donations.donation add constraint donation_of_partner unique (id, partner_id);
alter table donations.gift add constraint gift_of_donation foreign key (donation_id, partner_id) references donations.donation (id, partner_id);
grant maintain on donations.donation, donations.gift to donations_job;
