-- Registers of other counties' children who study here: each origin is a list of its own beside the county's own register, so that
-- a file of one says nothing of the others.
alter table households.household add origin text,
  add list text not null generated always as (register || coalesce('@' || origin, '')) stored;
alter table households.member add list text;
update households.member set list = register;
alter table households.member alter column list set not null;
alter table households.snapshot add list text;
update households.snapshot set list = register;
alter table households.snapshot alter column list set not null;
alter table households.household drop constraint household_number, add constraint household_number unique (list, region, household_key);
drop index households.member_region;
create index member_region on households.member (region, list);
drop index households.snapshot_scope;
create index snapshot_scope on households.snapshot (list, region, as_of);
