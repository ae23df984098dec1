-- Gifts become what their rows say, under the donation of these words; the rows are in.
with
  mended as (
    update donations.gift g
    set
      donation_id = (
        select
          d.id
        from
          donations.donation d
        where
          d.import_key = f.donation_key
          and d.partner_id = g.partner_id
      ),
      title = f.title,
      purpose = f.purpose,
      item_code = f.item_code,
      quantity = f.quantity,
      unit = f.unit,
      amount_fen = f.amount_fen,
      given_on = f.given_on,
      content_digest = f.content_digest,
      occurrence = (
        select
          coalesce(max(o.occurrence), 0) + 1
        from
          donations.gift o
        where
          (o.content_digest, o.student_id) = (f.content_digest, g.student_id)
          and o.id <> g.id
      )
    from
      pair
      join fresh f using (row)
    where
      g.id = pair.id
    returning
      f.row
  )
update staged t
set
  outcome = 'ACCEPTED'
from
  mended
where
  mended.row = t.row
returning
  t.row
