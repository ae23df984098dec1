-- Changes of purpose that the caller asked for or decides, those that wait first, then the newest.
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
  ) as "isMine!",
  case c.status
    when 'PROPOSED' then '0'
    else '1'
  end as "cursorKey!",
  c.id as "cursorId!"
from
  donations.purpose_change c
