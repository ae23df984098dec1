-- EXCLUSIVE_PROGRAMMES: two programmes that a stacking rule keeps apart were both paid for one term.
create view reconciliation.rule_exclusive_programmes as
select
  'EXCLUSIVE_PROGRAMMES' as rule,
  a.person_key,
  (
    array_agg(
      a.student_id
      order by
        a.id
    )
  ) [1] as student_id,
  null::uuid as entry_id,
  array_agg(distinct a.region) || array_agg(distinct b.region) as regions,
  a.term,
  r.programme_code as programme,
  least(max(a.amount_fen), max(b.amount_fen)) as stake_fen,
  array(
    select distinct
      unnest(array_agg(a.id) || array_agg(b.id))
    order by
      1
  ) as record_ids,
  array_agg(distinct a.made_by) || array_agg(distinct b.made_by) as organisations,
  jsonb_build_object(
    'source',
    r.source,
    'severity',
    r.effect,
    'programmeName',
    (
      select
        g.name
      from
        subsidies.programme g
      where
        g.code = r.programme_code
    ),
    'other',
    r.other_code
  ) as detail
from
  subsidies.stacking_rule r
  join reconciliation.person_payment a on a.programme_code = r.programme_code
  and a.is_paid
  join reconciliation.person_payment b on b.programme_code = r.other_code
  and b.is_paid
  and b.person_key = a.person_key
  and b.term = a.term
where
  r.effect in ('WARN', 'BLOCK')
  -- a county's own word on the pair stands before a wider one
  and not exists (
    select
    from
      subsidies.stacking_rule n
    where
      (
        (n.programme_code, n.other_code) = (r.programme_code, r.other_code)
        or (n.programme_code, n.other_code) = (r.other_code, r.programme_code)
      )
      and n.id <> r.id
      and starts_with(a.region, n.region)
      and (
        r.region = '00'
        or length(n.region) > length(r.region)
      )
  )
  and (
    r.region = '00'
    or starts_with(a.region, r.region)
    or starts_with(b.region, r.region)
  )
group by
  a.person_key,
  a.term,
  r.programme_code,
  r.other_code,
  r.source,
  r.effect;
