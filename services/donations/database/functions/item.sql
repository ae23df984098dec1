create or replace function donations.things_in(title text) returns table (code text, form text, purpose text) stable
  language sql
begin atomic
  -- of two words that end at one place the longer one is meant: 平板电脑 is a tablet
  select distinct on (found.ends_at) i.code, i.form, i.purpose from donations.item i cross
    join lateral unnest(i.words) as word
  cross join lateral (select regexp_instr(title, '(' || word
    || ')(?=$|[^一-龥]|[和及与]|[一二两三四五六七八九十百]+[部台个只套张本份件册双箱包条支块枚盒])', 1, 1, 1, '', 1) as ends_at) as found
  where found.ends_at > 0 order by found.ends_at, length(word) desc, i.code;
end;
-- The one thing of the catalogue that words mean, and what of it there is; null for none, and for several. Money and
-- services are no goods.
create or replace function donations.item_of(title text, form text) returns text stable language sql return (
  select case when count(distinct t.code) = 1 then min(t.code) end from donations.things_in(item_of.title) t
    where t.form = item_of.form or item_of.form = 'WAIVER');
grant execute on function donations.item_of to donations, donations_job;
-- Whether words only stand near a device, such as its case or its table: no device at all.
create or replace function donations.is_accessory(title text) returns boolean stable language sql return
  exists (select from donations.item i cross join lateral unnest(i.words) as word where i.purpose = 'DEVICE'
    and strpos(is_accessory.title, word) > 0)
  and not exists (select from donations.things_in(is_accessory.title) t where t.purpose = 'DEVICE');
grant execute on function donations.things_in, donations.is_accessory to donations, donations_job, reconciliation_job;
