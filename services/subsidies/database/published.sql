grant usage on schema subsidies to reconciliation, reconciliation_job, donations_job;
grant select (code, name, english, payer, purpose, form, per, stages, enrolment_statuses, census_autumn, census_spring,
  pay_by_autumn, pay_by_spring) on subsidies.programme to reconciliation, reconciliation_job;
grant select (id, student_id, programme_code, term, amount_fen, form, status, payer, paid_on, made_by, region,
  is_reissue, origin_id, school_code_written) on subsidies.payment to reconciliation, reconciliation_job;
grant select (payment_id, status, on_date, at) on subsidies.payment_event to reconciliation_job;
grant select (id, student_id, programme_code, term, amount_fen, status, stage, region,
  made_by) on subsidies.entitlement to reconciliation, reconciliation_job;
grant select (programme_code, stage, boarder, tier, amount_fen, region, from_term,
  until_term) on subsidies.standard to reconciliation, reconciliation_job;
grant select (id, programme_code, other_code, effect, region, source) on subsidies.stacking_rule to reconciliation_job;
-- Whoever reads all payments tells the planner of them first.
grant maintain on subsidies.payment, subsidies.payment_event to reconciliation_job;
-- Read by needs: how pressing one is, and how long a partner may hold it.
grant select (student_id, tier, ended_at) on subsidies.hardship to donations_job;
grant select (region, pairing_categories) on subsidies.county_rule to reconciliation_job, households;
grant usage on schema subsidies to households;
grant select (region, reservation_days) on subsidies.county_rule to donations_job;
-- Read when a child leaves for a county of another house, by what is sealed for that county.
grant usage on schema subsidies to students_job;
grant select (id, student_id, programme_code, term, amount_fen, payer, paid_on, status) on subsidies.payment to
  students_job;
grant select (code, name) on subsidies.programme to students_job;
