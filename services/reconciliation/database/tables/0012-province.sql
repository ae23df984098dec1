-- A county's part in what the province finds.
grant usage on schema province to reconciliation_job, students_job;
grant select on province.finding, province.county, province.pulse, province.count_check to reconciliation_job;
grant select, insert on province.decision to reconciliation_job;
grant select, insert, delete on province.ask to students_job;
grant select, insert on province.answer to students_job;
grant select on province.asked, province.answered to students_job;
grant select, insert, update on province.pulse, province.exchange to students_job;
grant select on province.cell to students_job, reconciliation_job;
