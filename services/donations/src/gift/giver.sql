-- Whether the caller recorded the gift.
select
  g.made_by = (
    select
      session.organisation ()
  ) as "isRecorder"
from
  donations.gift g
  join donations.partner p on p.id = g.partner_id
where
  g.id = :id
  and (
    g.made_by = (
      select
        session.organisation ()
    )
    or p.uscc = (
      select
        session.uscc ()
    )
  )
