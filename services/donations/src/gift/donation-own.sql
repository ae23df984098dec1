-- A donation that the caller may give of.
select
  d.id,
  d.partner_id as "partnerId",
  d.form,
  d.purpose,
  d.title,
  d.unit,
  d.amount_fen as amount,
  d.quantity::float as quantity,
  d.amount_fen - d.given_fen - d.used_fen as "leftAmount",
  (d.quantity - d.given_quantity - d.used_quantity)::float as "leftQuantity",
  d.closed_on is not null as "isClosed"
from
  donations.donation d
  join donations.partner p on p.id = d.partner_id
where
  d.id::text = :id
  and (
    d.made_by = (
      select
        session.organisation ()
    )
    or p.uscc = (
      select
        session.uscc ()
    )
  )
