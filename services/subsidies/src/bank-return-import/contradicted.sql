-- "Came back, then arrived": which of the two it is, a person has to ask the bank; noted, and refused until then.
with
  said as (
    select
      *
    from
      word
    where
      is_late
      or (
        not is_known
        and result = 'CONFIRMED'
        and came_back_before
        and not is_asked
      )
  ),
  noted as (
    insert into
      subsidies.bank_contradiction as b (payment_id, on_date, import_id, organisation)
    select
      payment_id,
      max(on_day),
      :id,
      :organisation
    from
      said
    group by
      payment_id
    on conflict (payment_id) do update
    set
      on_date = greatest(b.on_date, excluded.on_date),
      settled_at = null
  )
insert into
  refused
select
  row,
  '结果',
  'RETURN_CONTRADICTED',
  null
from
  said
