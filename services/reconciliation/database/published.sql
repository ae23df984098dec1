-- Read by the policies of the other services.
grant usage on schema reconciliation to students, households, households_job, subsidies, donations, subsidies_job,
  donations_job;
grant select (student_id, register, region, is_released) on reconciliation.student_register to students, households,
  subsidies, donations, subsidies_job, donations_job;
grant select (member_id, entry_id, household_id) on reconciliation.roll_member to households;
grant select (id, region, student_id, line_registers, status) on reconciliation.roll_entry to households;
grant select (entry_id, student_id) on reconciliation.roll_candidate to households;
grant select (line_categories) on reconciliation.roll_entry to households;
-- Read by visits: which children a household has.
grant select (member_id, entry_id, household_id) on reconciliation.roll_member to households_job;
grant select (id, student_id, status) on reconciliation.roll_entry to households_job;
-- Naming asks reconciliation.aided, and no table.
revoke select (student_id, region, status, merged_into, categories) on reconciliation.roll_entry from subsidies_job;
-- Read by gifts: which children a household has.
grant select (member_id, entry_id, household_id) on reconciliation.roll_member to donations, donations_job;
grant select (id, region, student_id, line_registers, status) on reconciliation.roll_entry to donations, donations_job;
grant select (entry_id, student_id) on reconciliation.roll_candidate to donations;
