-- Enters the caller's own organisation as a partner, unless it is one.
insert into
  donations.partner (name, uscc, channel)
values
  (:organisationName, :uscc, :channel)
on conflict (uscc) do nothing
