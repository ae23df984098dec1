-- NOT_PAID: entitled, the day of payment is past, and nothing was paid, returned or drafted. Where nothing at all of
-- the programme's payer has come for the term, that is one line of the county, not one of each child.
create view reconciliation.rule_not_paid as
select
  'NOT_PAID' as rule,
  e.person_key,
  e.student_id,
  null::uuid as entry_id,
  array[e.region] as regions,
  e.term,
  e.programme_code as programme,
  e.due_fen as stake_fen,
  array[e.id] as record_ids,
  array[e.made_by] as organisations,
  jsonb_build_object('due', e.due_fen, 'programmeName', e.programme_name) as detail,
  null::text as of_county
from
  reconciliation.person_entitlement e
where
  e.pay_by < (select reconciliation.today())
  and not exists (
    select
    from
      reconciliation.person_payment p
    where
      p.person_key = e.person_key
      and p.programme_code = e.programme_code
      and subsidies.same_period (e.per, p.term, e.term)
      and p.status not in ('CANCELLED', 'CLAWED_BACK')
  )
  and exists (
    select
    from
      subsidies.programme own
    where
      own.payer = e.payer
      -- the first one of its programme, county and year, by the index alone: planned as "any one" it is looked for
      -- in all payments, once for each child of a list that never came
      and (
        select
          min(a.term)
        from
          subsidies.payment a
        where
          a.programme_code = own.code
          and left(a.region, 6) = left(e.region, 6)
          and left(a.term, 9) = left(e.term, 9)
          and a.term >= case e.per
            when 'TERM' then e.term
            else left(e.term, 9)
          end
      ) <= case e.per
        when 'TERM' then e.term
        else '9999'
      end
  )
union all
select
  'NOT_PAID',
  null,
  null,
  null,
  array[list.county],
  list.term,
  list.programme_code,
  list.due_fen,
  '{}',
  list.organisations,
  jsonb_build_object(
    'due',
    list.due_fen,
    'programmeName',
    list.programme_name,
    'count',
    list.children,
    'cause',
    'LIST_MISSING'
  ),
  list.county
from
  (
    select
      left(e.region, 6) as county,
      e.term,
      e.per,
      e.payer,
      e.programme_code,
      e.programme_name,
      sum(e.due_fen)::bigint as due_fen,
      count(*) as children,
      array_agg(distinct e.made_by) as organisations
    from
      reconciliation.person_entitlement e
    where
      e.pay_by < (select reconciliation.today())
    group by
      left(e.region, 6),
      e.term,
      e.per,
      e.payer,
      e.programme_code,
      e.programme_name
  ) as list
where
  not exists (
    select
    from
      subsidies.programme own
      join subsidies.payment a on a.programme_code = own.code
    where
      own.payer = list.payer
      and subsidies.same_period (list.per, a.term, list.term)
      and left(a.region, 6) = list.county
  );
