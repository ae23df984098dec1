-- A batch under a number that runs by region and term.
insert into
  subsidies.batch (
    id,
    number,
    kind,
    form,
    term,
    region,
    programmes,
    origin_id,
    nets,
    organisation,
    organisation_name,
    drafted_by
  )
select
  :batchId,
  :region || '-' || left(:term, 4) || '-' || right(:term, 1) || '-' || lpad((count(*) + 1)::text, 3, '0'),
  :kind,
  :form,
  :term,
  :region,
  :codes,
  :originId,
  :netClawbacks,
  :organisation,
  :organisationName,
  :subject
from
  subsidies.batch
where
  region = :region
  and term = :term
