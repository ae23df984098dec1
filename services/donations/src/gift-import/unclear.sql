-- Rows that may correct several gifts, or several rows one gift: a person has to say.
insert into
  refused
select distinct
  row,
  '物品或服务',
  'CORRECTION_UNCLEAR',
  null
from
  pair
where
  for_row > 1
  or for_gift > 1
