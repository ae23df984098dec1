-- A row with a cell mended is the same request while nobody has answered it.
with
  could as (
    select
      a.row,
      r.id,
      count(*) over (
        partition by
          a.row
      ) as for_row,
      count(*) over (
        partition by
          r.id
      ) as for_request
    from
      asked a
      join donations.partner p on p.uscc = a.uscc
      join donations.gift_request r on r.partner_id = p.id
      and (
        r.region,
        r.name_key,
        r.form,
        r.purpose,
        r.title,
        r.term,
        r.made_by
      ) = (
        :region,
        a.name_key,
        a.form,
        a.purpose,
        a.title,
        a.term,
        :organisation
      )
      and r.registry_digest is not distinct from a.registry_digest
      and r.school_written = a.school_written
      and r.status = 'ASKED'
    where
      a.outcome is null
      and not exists (
        select
        from
          asked o
        where
          (o.content_digest, o.occurrence) = (r.content_digest, r.occurrence)
      )
  ),
  mended as (
    update donations.gift_request r
    set
      quantity = a.quantity,
      unit = a.unit,
      amount_fen = a.amount_fen,
      given_on = a.given_on,
      content_digest = a.content_digest,
      occurrence = a.occurrence
    from
      could c
      join asked a using (row)
    where
      r.id = c.id
      and c.for_row = 1
      and c.for_request = 1
    returning
      a.row
  )
update asked a
set
  outcome = 'ACCEPTED'
from
  mended
where
  mended.row = a.row
