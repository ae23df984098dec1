-- What the bank says of each payment: whether it was told before, or comes too late to be true.
create temp table word on commit drop as
select
  t.row,
  t.payment_id,
  t.result,
  t.is_asked,
  t.reason,
  d.on_day,
  t.returned_on,
  p.status,
  -- told before, or older than what was told; an older "came back" than an arrival that nobody asked about
  -- contradicts it
  case
    when t.is_asked then p.status = 'CONFIRMED'
    else exists (
      select
      from
        subsidies.payment_event v
      where
        v.payment_id = p.id
        and v.status = t.result
        and (
          t.returned_on is null
          or coalesce(v.on_date, session.day_of (v.at)) = t.returned_on
        )
    )
    or coalesce(
      d.on_day < (
        select
          max(coalesce(v.on_date, session.day_of (v.at)))
        from
          subsidies.payment_event v
        where
          v.payment_id = p.id
          and v.status in ('CONFIRMED', 'RETURNED')
      ),
      false
    )
  end as is_known,
  not t.is_asked
  and t.result = 'RETURNED'
  and p.status = 'CONFIRMED'
  and not exists (
    select
    from
      subsidies.bank_contradiction b
    where
      b.payment_id = p.id
      and b.settled_at is not null
  )
  and not exists (
    select
    from
      subsidies.payment_event v
    where
      v.payment_id = p.id
      and v.status = 'RETURNED'
      and (
        t.returned_on is null
        or coalesce(v.on_date, session.day_of (v.at)) = t.returned_on
      )
  )
  and coalesce(
    d.on_day < (
      select
        max(coalesce(v.on_date, session.day_of (v.at)))
      from
        subsidies.payment_event v
      where
        v.payment_id = p.id
        and v.status = 'CONFIRMED'
    ),
    false
  ) as is_late
from
  staged t
  join subsidies.payment p on p.id = t.payment_id
  cross join lateral (
    select
      coalesce(t.returned_on, :asOf::date) as on_day
  ) as d
where
  t.row not in (
    select
      row
    from
      refused
  )
