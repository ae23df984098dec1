-- TRAINING_ALLOWANCE_TWICE: one person got an allowance of two payers for trainings on the same days; the halves of one
-- session are one training.
create view reconciliation.rule_training_allowance_twice as
select
  'TRAINING_ALLOWANCE_TWICE' as rule,
  left(s.region, 6) collate "C" as county,
  null::uuid as school_id,
  null::text as programme,
  concat_ws('|', p.id, o.id) as facts,
  jsonb_build_object(
    'since',
    greatest(s.on_date, t.on_date),
    'title',
    s.title,
    'giver',
    concat_ws('、', p.allowance_payer, o.allowance_payer),
    'paid',
    p.allowance_fen + o.allowance_fen
  ) as detail,
  array[p.made_by, o.made_by] as organisations
from
  households.training_place p
  join households.training_session s on s.id = p.session_id
  join households.training_place o on o.id_digest = p.id_digest
  and o.id > p.id
  join households.training_session t on t.id = o.session_id
where
  p.allowance_fen is not null
  and o.allowance_fen is not null
  and p.allowance_payer <> o.allowance_payer
  and left(s.region, 6) = left(t.region, 6)
  and s.on_date <= coalesce(t.until_date, t.on_date)
  and t.on_date <= coalesce(s.until_date, s.on_date)
  and not (
    s.title = t.title
    and s.host = t.host
  );
