-- Parts of a project.
insert into
  households.project_part (
    project_id,
    purpose,
    title,
    amount_fen,
    quantity,
    unit,
    approximate,
    corrects_id,
    reason,
    made_by
  )
select
  :projectId,
  t.purpose,
  t.title,
  t.amount_fen,
  t.quantity,
  t.unit,
  t.approximate,
  t.corrects_id,
  :reason,
  :madeBy
from
  unnest(
    :purposes::text[],
    :titles::text[],
    :amounts::bigint[],
    :quantities::numeric[],
    :units::text[],
    :approximates::boolean[],
    :corrects::uuid[]
  ) as t (
    purpose,
    title,
    amount_fen,
    quantity,
    unit,
    approximate,
    corrects_id
  )
