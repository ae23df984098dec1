-- A donation for each giver, thing and term of the list, where there is none yet.
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
  p.id,
  t.form,
  t.purpose,
  t.title,
  t.unit,
  coalesce(
    min(t.given_on),
    (now() at time zone 'Asia/Shanghai')::date
  ),
  :organisation,
  t.donation_key
from
  staged t
  join donations.partner p on p.uscc = t.uscc
where
  t.outcome is null
  and t.occurrence is not null
  and t.row not in (
    select
      row
    from
      refused
  )
group by
  p.id,
  t.form,
  t.purpose,
  t.title,
  t.unit,
  t.donation_key
on conflict (import_key) do nothing
