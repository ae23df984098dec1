-- Givers of the list who are no partners yet.
insert into
  donations.partner (uscc, name, channel)
select distinct
  on (uscc) uscc,
  partner_name,
  channel
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
order by
  uscc,
  row
on conflict (uscc) do nothing
