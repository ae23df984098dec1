-- The giver itself is entered as a partner, unless it is one.
insert into
  donations.partner (uscc, name, channel)
select distinct
  on (uscc) uscc,
  partner_name,
  channel
from
  asked
order by
  uscc,
  row
on conflict (uscc) do nothing
