-- The roll by name, a county at a time; who asks for a status walks it in the same order. The county is a column because
-- equality alone is asked before the policy: left() is not.
alter table reconciliation.roll_entry add county text not null generated always as (left(region, 6)) stored;
drop index if exists reconciliation.roll_entry_list;
create index roll_entry_list on reconciliation.roll_entry (county, sort_key, id) include (region, status)
  where merged_into is null;
-- Children whom a register of another county lists, by the county that holds them.
create index roll_entry_foreign on reconciliation.roll_entry (student_region)
  where status = 'MATCHED' and left(student_region, 6) <> county;
