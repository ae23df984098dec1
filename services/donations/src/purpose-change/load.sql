-- Changes of purpose by id.
select
  c.id,
  c.donation_id as "donationId",
  c.partner_id as "partnerId",
  c.from_purpose as "from",
  c.to_purpose as "to",
  c.basis,
  c.reference,
  c.reason,
  c.status,
  c.note,
  c.at as "proposedAt",
  c.decided_at as "decidedAt",
  coalesce(
    c.origin_uscc = (
      select
        session.uscc ()
    ),
    false
  ) as "isMine!"
from
  donations.purpose_change c
where
  c.id = any (:ids::uuid[])
