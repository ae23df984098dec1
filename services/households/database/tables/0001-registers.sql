-- The poverty registers: households, their members and why each is registered.
create table households.household (
  id uuid primary key default uuidv7(),
  register text not null,
  region text not null,
  -- opaque text, unique within its register; registers of persons have none
  number text,
  -- what keeps a household apart within its register: its number, else the person's key
  household_key text not null,
  head_name text,
  town text,
  village text,
  constraint household_number unique (register, region, household_key)
);
create table households.member (
  id uuid primary key default uuidv7(),
  household_id uuid not null references households.household,
  register text not null,
  region text not null,
  -- what keeps a person apart within a household: digest of the number, else the name
  member_key bytea not null,
  name text not null,
  name_key text not null,
  pinyin_key text not null,
  id_cipher text,
  id_digest bytea,
  id_valid boolean not null,
  -- digests of the valid numbers one slip away from an invalid one
  near_digests bytea[] not null default '{}',
  sex text,
  birth_date date,
  relation text,
  -- day of the last snapshot that held the row; ages are counted from it
  as_of date not null,
  -- copied from the household, for the roll
  town text,
  head_name_key text,
  constraint member_of_household unique (household_id, member_key)
);
create index member_digest on households.member (id_digest);
create index member_region on households.member (region, register);
create table households.registration (
  id uuid primary key default uuidv7(),
  member_id uuid not null references households.member,
  category text not null,
  register text not null,
  from_date date not null,
  until_date date,
  risk_cleared boolean not null
);
create unique index registration_one_open on households.registration (member_id, category) where until_date is null;

alter table households.household enable row level security, force row level security;
alter table households.member enable row level security, force row level security;
alter table households.registration enable row level security, force row level security;
grant select on households.household, households.member, households.registration to households;
grant select, insert, update on households.household, households.member, households.registration to households_job;
create index member_household on households.member (household_id);
