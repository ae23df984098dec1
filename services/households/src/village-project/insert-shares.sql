-- Who pays how much of a project.
insert into
  households.project_share (project_id, organisation, uscc, amount_fen)
select
  :projectId,
  t.organisation,
  t.uscc,
  t.amount_fen
from
  unnest(
    :organisations::text[],
    :usccs::text[],
    :amounts::bigint[]
  ) as t (organisation, uscc, amount_fen)
