-- Donations of the mended words, where there are none yet.
insert into
  donations.donation (
    partner_id,
    form,
    purpose,
    title,
    unit,
    received_on,
    made_by,
    import_key
  )
select
  s.partner_id,
  f.form,
  f.purpose,
  f.title,
  f.unit,
  coalesce(min(f.given_on), session.today ()),
  :organisation,
  f.donation_key
from
  pair
  join fresh f using (row)
  join stale s using (id)
group by
  s.partner_id,
  f.form,
  f.purpose,
  f.title,
  f.unit,
  f.donation_key
on conflict (import_key) do nothing
