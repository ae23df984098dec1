-- Difficulties that the caller sees, by the day on which they are due.
select
  d.id,
  d.pairing_id as "pairingId",
  d.kind,
  d.title,
  d.opened_on as "openedOn",
  d.due_on as "dueOn",
  d.status,
  case
    when d.status = 'SOLVED' then d.status_on
  end as "solvedOn",
  d.outcome,
  d.referral,
  d.status in ('OPEN', 'IN_HAND')
  and d.due_on < session.today () as "isOverdue!",
  d.due_on::text as "cursorKey!",
  d.id as "cursorId!"
from
  households.difficulty d
where
  (
    :status::text is null
    or d.status = :status
  )
  and (
    not :isOverdue::boolean
    or (
      d.status in ('OPEN', 'IN_HAND')
      and d.due_on < session.today ()
    )
  )
