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
where
  d.id = :id
