-- Locks an own donation.
select
  d.id,
  d.partner_id as "partnerId",
  d.purpose,
  d.form,
  d.quantity::float as quantity,
  d.amount_fen - d.given_fen - d.used_fen as "leftAmount",
  (d.quantity - d.given_quantity - d.used_quantity)::float as "leftQuantity",
  d.closed_on as "closedOn",
  exists (
    select
    from
      donations.gift g
    where
      g.donation_id = d.id
      and g.status = 'PLEDGED'
  )
  or exists (
    select
    from
      donations.funder_share f
      join donations.gift g on g.id = f.gift_id
    where
      f.donation_id = d.id
      and g.status = 'PLEDGED'
  ) as "isPromised!"
from
  donations.donation d
  join donations.partner p on p.id = d.partner_id
where
  d.id = :id
  and p.uscc = (
    select
      session.uscc ()
  )
for no key update of
  d
