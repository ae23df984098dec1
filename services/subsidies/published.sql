grant usage on schema subsidies to reconciliation, reconciliation_job;
grant select (code, name, purpose, form) on subsidies.programme to reconciliation, reconciliation_job;
grant select (id, student_id, programme_code, term, amount_fen, form, status, payer, paid_on, made_by) on subsidies.payment to reconciliation, reconciliation_job;
