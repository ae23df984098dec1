-- What is in the way of a child or a household; of a pairing that the caller may write of.
select
  households.open_difficulty (
    :id::uuid,
    p.id,
    :visitId::uuid,
    :kind,
    :title,
    :openedOn::date,
    :dueOn::date,
    :organisation,
    :subject
  ) as "outcome!"
from
  households.pairing p
  join households.helper h on h.id = p.helper_id
where
  p.id = :pairingId
  and (
    (
      select
        session.audience ()
    ) in ('EDUCATION', 'HELPER')
    or (
      select
        session.organisation ()
    ) in (h.made_by, p.made_by)
  )
