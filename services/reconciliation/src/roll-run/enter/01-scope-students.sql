-- Students whom the entries in scope name, or named.
create temp table scope_student on commit drop as
select
  e.student_id as id
from
  scope_entry
  join reconciliation.roll_entry e using (id)
where
  e.student_id is not null
union
select
  matched_id
from
  outcome
where
  matched_id is not null
