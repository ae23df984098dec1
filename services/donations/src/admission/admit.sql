-- Lets a partner read a county's groups and reserve; admitted already, until the new day by the new agreement.
insert into
  donations.admission as a (
    uscc,
    name,
    region,
    until_date,
    agreement,
    made_by,
    subject
  )
values
  (
    :uscc,
    :name,
    :region,
    :until,
    :agreement,
    :organisation,
    :subject
  )
on conflict (uscc, region)
where
  ended_at is null do update
set
  until_date = excluded.until_date,
  agreement = excluded.agreement,
  name = excluded.name
returning
  id
