-- How many of these students are candidates of their entries.
select
  count(*)::int as n
from
  unnest(:entryIds::uuid[], :students::uuid[]) as d (entry_id, student_id)
  join reconciliation.roll_candidate c using (entry_id, student_id)
