-- RETURN_CONTRADICTED: the bank said that a payment came back and then that it arrived, nobody has asked the bank yet,
-- and it is drafted or paid again meanwhile: it may arrive twice.
create view reconciliation.rule_return_contradicted as
select
  'RETURN_CONTRADICTED' as rule,
  p.person_key,
  p.student_id,
  null::uuid as entry_id,
  array[p.region] || again.regions as regions,
  p.period as term,
  p.programme_code as programme,
  p.amount_fen as stake_fen,
  array[p.id] || again.ids as record_ids,
  array[p.made_by] || again.organisations as organisations,
  jsonb_build_object(
    'programmeName',
    (
      select
        g.name
      from
        subsidies.programme g
      where
        g.code = p.programme_code
    )
  ) as detail
from
  subsidies.bank_contradiction b
  join reconciliation.person_payment p on p.id = b.payment_id
  cross join lateral (
    select
      array_agg(
        o.id
        order by
          o.id
      ) as ids,
      array_agg(distinct o.region) as regions,
      array_agg(distinct o.made_by) as organisations
    from
      reconciliation.person_payment o
    where
      o.person_key = p.person_key
      and o.programme_code = p.programme_code
      and o.period = p.period
      and o.id <> p.id
      and (
        o.origin_id = p.id
        or (
          o.origin_id is null
          and o.is_reissue
        )
      )
      and o.status in ('PLANNED', 'SENT', 'CONFIRMED')
  ) as again
where
  b.settled_at is null
  and p.status in ('RETURNED', 'REISSUED', 'CONFIRMED')
  and again.ids is not null;
