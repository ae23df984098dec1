-- Difficulties of pairings, those not done first.
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
  and d.due_on < session.today () as "isOverdue!"
from
  households.difficulty d
where
  d.pairing_id = any (:ids::uuid[])
order by
  d.status in ('SOLVED', 'NOT_SOLVABLE'),
  d.due_on,
  d.id
