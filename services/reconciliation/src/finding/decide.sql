-- What an organisation says of findings.
insert into
  reconciliation.finding_decision (
    finding_key,
    finding_id,
    verdict,
    reason,
    until_date,
    subject,
    organisation,
    organisation_name,
    county
  )
select
  key,
  id,
  verdict,
  reason,
  until_date,
  :subject,
  :organisation,
  :organisationName,
  coalesce(
    left(:region, 6),
    (
      select
        min(left(c.region, 6))
      from
        students.school c
      where
        c.code = any (:schools::text[])
    )
  )
from
  unnest(
    :keys::uuid[],
    :findingIds::text[],
    :verdicts::text[],
    :inputs::text[],
    :inputs2::date[]
  ) as d (key, id, verdict, reason, until_date)
