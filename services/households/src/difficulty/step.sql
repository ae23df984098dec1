-- One step of a difficulty that the caller sees.
select
  households.step_difficulty (
    d.id,
    :from::text[],
    :status,
    :on::date,
    :note,
    :referral,
    :organisation,
    :subject
  ) as "outcome!"
from
  households.difficulty d
  join households.pairing p on p.id = d.pairing_id
  join households.helper h on h.id = p.helper_id
where
  d.id = :id
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
