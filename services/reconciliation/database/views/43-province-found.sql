-- What the province found between a county of here and another one: its own payments, and of the other's the sum alone.
-- In the columns of reconciliation.giving_found.
create view reconciliation.province_found as
select
  f.rule,
  f.key,
  s.person_key,
  s.id as student_id,
  null::uuid as entry_id,
  null::uuid as school_id,
  own.regions,
  f.term,
  f.programme,
  f.stake_fen,
  f.record_ids,
  own.organisations,
  jsonb_build_object(
    'due',
    f.due_fen,
    'paid',
    f.own_fen + f.others_fen,
    'elsewhere',
    f.others_fen::text,
    'severity',
    f.severity,
    'source',
    f.source,
    'programmeName',
    (
      select
        g.name
      from
        subsidies.programme g
      where
        g.code = f.programme
    )
  ) as detail,
  true as is_shared,
  null::uuid as only_student_id,
  left(own.regions[1], 6) collate "C" as county
from
  province.finding f
  join students.student s on s.id = f.student_id
  cross join lateral (
    select
      array_agg(distinct p.region) as regions,
      array_agg(distinct p.made_by) as organisations
    from
      subsidies.payment p
    where
      p.id = any (f.record_ids)
  ) as own
where
  -- at the province itself a finding stands once for each county
  not exists (
    select
    from
      province.county
  );
