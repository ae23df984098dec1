-- Visits of pairings as they stand, the newest first.
select
  v.id,
  v.pairing_id as "pairingId",
  v.on_date as "on",
  v.kind,
  v.way,
  v.lessons,
  v.comfort_fen as "comfortMoney",
  v.paid_from as "paidFrom",
  v.gift_id as "giftId",
  v.signed,
  v.corrects_id as "correctsId",
  v.reason,
  n.text as "notes"
from
  unnest(:ids::uuid[]) as parent (id)
  cross join lateral (
    select
      v.*
    from
      households.visit v
    where
      v.pairing_id = parent.id
      and not v.is_void
      and not exists (
        select
        from
          households.visit c
        where
          c.corrects_id = v.id
      )
    order by
      v.on_date desc,
      v.id desc
    limit
      200
  ) as v
  left join households.visit_note n on n.visit_id = v.id
order by
  v.on_date desc,
  v.id desc
