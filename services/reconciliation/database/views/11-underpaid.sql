-- UNDERPAID: something was paid, less than is due, and nothing is on its way. What equals a tier's standard was paid by
-- tier; what came back from the bank is another rule's.
create view reconciliation.rule_underpaid as
select
  'UNDERPAID' as rule,
  e.person_key,
  e.student_id,
  null::uuid as entry_id,
  array[e.region] || p.regions as regions,
  e.term,
  e.programme_code as programme,
  e.due_fen - p.paid_fen as stake_fen,
  p.record_ids,
  array[e.made_by] || p.organisations as organisations,
  jsonb_build_object(
    'due',
    e.due_fen,
    'paid',
    p.paid_fen,
    'programmeName',
    e.programme_name
  ) as detail
from
  reconciliation.person_entitlement e
  cross join lateral (
    select
      sum(p.amount_fen) filter (
        where
          p.is_paid
      )::bigint as paid_fen,
      array_agg(
        p.id
        order by
          p.id
      ) as record_ids,
      array_agg(distinct p.region) as regions,
      array_agg(distinct p.made_by) as organisations,
      bool_and(
        p.is_paid
        or p.status = 'REISSUED'
      ) as is_all_paid
    from
      reconciliation.person_payment p
    where
      p.person_key = e.person_key
      and p.programme_code = e.programme_code
      and subsidies.same_period (e.per, p.term, e.term)
      and p.status not in ('CANCELLED', 'CLAWED_BACK')
  ) as p
where
  e.pay_by < (select reconciliation.today())
  and p.is_all_paid
  and p.paid_fen < e.due_fen
  and not exists (
    select
    from
      subsidies.standard t
    where
      t.programme_code = e.programme_code
      and t.stage = e.stage
      and t.tier is not null
      and t.amount_fen = p.paid_fen
      and t.from_term <= e.term
      and coalesce(t.until_term, '9999') >= e.term
  );
