-- What schools charge, from a term on; the same again corrects it.
insert into
  subsidies.school_fee as f (
    school_id,
    region,
    stage,
    purpose,
    amount_fen,
    from_term,
    source,
    made_by
  )
select
  c.id,
  c.region,
  n.stage,
  n.purpose,
  n.amount,
  n.from_term,
  n.source,
  :organisation
from
  unnest(
    :schoolCodes::text[],
    :stages::text[],
    :purposes::text[],
    :fees::bigint[],
    :fromTerms::text[],
    :sources::text[]
  ) as n (code, stage, purpose, amount, from_term, source)
  join students.school c on c.code = n.code
  and starts_with(c.region, :region)
on conflict (school_id, stage, purpose, from_term) do update
set
  amount_fen = excluded.amount_fen,
  source = excluded.source,
  made_by = excluded.made_by
returning
  f.region
