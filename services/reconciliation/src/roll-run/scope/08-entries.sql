-- Of a narrow run: the entries of these rows.
create temp table scope_entry on commit drop as
select distinct
  r.entry_id as id
from
  scope_member
  join reconciliation.roll_member r on r.member_id = scope_member.id
