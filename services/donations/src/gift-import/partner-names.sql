-- Givers whom the directory calls otherwise.
insert into
  warned
select
  t.row,
  '捐赠单位',
  'PARTNER_NAME_DIFFERS',
  null
from
  staged t
  join donations.partner p on p.uscc = t.uscc
where
  p.name <> t.partner_name
  and t.outcome is null
