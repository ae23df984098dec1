-- Things whose words leave open what of the catalogue they are.
insert into
  warned
select
  row,
  '物品或服务',
  'ITEM_UNCLEAR',
  title
from
  staged
where
  outcome is null
  and row not in (
    select
      row
    from
      refused
  )
  and donations.item_of (title, form) is null
  and (
    donations.is_accessory (title)
    or (
      select
        count(distinct i.code)
      from
        donations.things_in (title) i
    ) > 1
  )
