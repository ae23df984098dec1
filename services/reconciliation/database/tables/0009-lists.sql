-- The roll by name, a county at a time; who asks for a status walks it in the same order. The county is a column because
-- equality alone is asked before the policy: left() is not.
alter table reconciliation.roll_entry add county text collate "C" not null generated always as (left(region, 6)) stored;
drop index if exists reconciliation.roll_entry_list;
create index roll_entry_list on reconciliation.roll_entry (county, sort_key, id) include (region, status)
  where merged_into is null;
-- Children whom a register of another county lists, by the county that holds them.
create index roll_entry_foreign on reconciliation.roll_entry (student_region)
  where status = 'MATCHED' and left(student_region, 6) <> county;
-- Of a finding that is one county's alone about a child with one registry entry, in that county: that entry, which every
-- education bureau above will see. The copy is made anew.
delete from reconciliation.kept_finding;
alter table reconciliation.kept_finding drop column county cascade, add only_student_id uuid;
alter table reconciliation.kept_finding
  add county text collate "C" not null generated always as (left(regions[1], 6)) stored;
create index kept_finding_county on reconciliation.kept_finding (county);
-- Where what concerns everything happened: who is at home elsewhere need not wait for it.
alter table reconciliation.finding_due add counties text[];
