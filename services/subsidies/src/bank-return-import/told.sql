-- What the bank newly says of each transfer becomes events of its payments, in the order of the days; a transfer of
-- several payments tells each.
with
  fresh as (
    select distinct
      on (payment_id, result) *
    from
      word
    where
      not is_known
      and not says_again
      and row not in (
        select
          row
        from
          refused
      )
      and case result
        when 'RETURNED' then not came_back_before
        else is_asked
        or not arrived_before
      end
    order by
      payment_id,
      result,
      on_day,
      row
  ),
  told as (
    insert into
      subsidies.payment_event (payment_id, status, on_date, reason, subject)
    select
      o.id,
      case
        when o.amount_fen < 0
        and f.result = 'RETURNED' then 'CANCELLED'
        else f.result
      end,
      f.on_day,
      case f.result
        when 'RETURNED' then f.reason
      end,
      :organisation
    from
      fresh f
      cross join lateral (
        select
          p.id,
          p.status,
          p.amount_fen
        from
          subsidies.payment p
        where
          p.transfer_id = f.payment_id
        union all
        select
          p.id,
          p.status,
          p.amount_fen
        from
          subsidies.payment p
        where
          p.id = f.payment_id
          and p.transfer_id is null
      ) as o
    where
      o.status in ('SENT', 'CONFIRMED')
      or (
        f.is_asked
        and o.status in ('RETURNED', 'REISSUED', 'CANCELLED')
      )
    order by
      f.payment_id,
      f.on_day,
      f.is_asked,
      f.result = 'RETURNED',
      f.row
  )
update staged t
set
  outcome = case
    when fresh.row is null then 'UNCHANGED'
    else 'ACCEPTED'
  end
from
  staged o
  left join fresh on fresh.row = o.row
where
  o.row = t.row
  and t.row not in (
    select
      row
    from
      refused
  )
