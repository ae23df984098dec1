-- The audit rows of every service, each with the text that is sealed.
create view reconciliation.audit_row as
select
  'students' as service,
  id,
  at,
  concat_ws(
    '|',
    id,
    to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),
    subject,
    organisation,
    operation_id,
    operation_name,
    is_change,
    person_ids,
    reason,
    case
      when is_refused then 'refused'
    end
  ) as content
from
  students.audit_entry
union all
select
  'households' as service,
  id,
  at,
  concat_ws(
    '|',
    id,
    to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),
    subject,
    organisation,
    operation_id,
    operation_name,
    is_change,
    person_ids,
    reason,
    case
      when is_refused then 'refused'
    end
  ) as content
from
  households.audit_entry
union all
select
  'subsidies' as service,
  id,
  at,
  concat_ws(
    '|',
    id,
    to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),
    subject,
    organisation,
    operation_id,
    operation_name,
    is_change,
    person_ids,
    reason,
    case
      when is_refused then 'refused'
    end
  ) as content
from
  subsidies.audit_entry
union all
select
  'donations' as service,
  id,
  at,
  concat_ws(
    '|',
    id,
    to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),
    subject,
    organisation,
    operation_id,
    operation_name,
    is_change,
    person_ids,
    reason,
    case
      when is_refused then 'refused'
    end
  ) as content
from
  donations.audit_entry
union all
select
  'reconciliation' as service,
  id,
  at,
  concat_ws(
    '|',
    id,
    to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),
    subject,
    organisation,
    operation_id,
    operation_name,
    is_change,
    person_ids,
    reason,
    case
      when is_refused then 'refused'
    end
  ) as content
from
  reconciliation.audit_entry;
