grant usage on schema donations to reconciliation, reconciliation_job;
grant select (id, name, channel, uscc) on donations.partner to reconciliation, reconciliation_job;
grant select (id, partner_id, student_id, household_id, form, purpose, title, amount_fen, quantity, unit, term, status,
  given_on, made_by, region, item_code, school_id, village, lead_fen, unnamed_count,
  named_count) on donations.gift to reconciliation, reconciliation_job;
-- What other funders put into a gift is their channel's.
grant select (gift_id, donation_id, partner_id, amount_fen) on donations.funder_share to reconciliation,
  reconciliation_job;
-- What things of the catalogue are called, for pages in English.
grant select (code, english) on donations.item to reconciliation, reconciliation_job;
-- Whoever reads all gifts tells the planner of them first.
grant maintain on donations.gift to reconciliation_job;
-- What is found in giving: needs that nobody met, gifts that nobody confirmed, codes and donations that nobody used.
grant select (county, school_id, item_code, purpose, status, recorded_on) on donations.need_record
  to reconciliation_job;
grant select (donation_id, via_student, created_at) on donations.gift to reconciliation_job;
grant select (id, partner_id, title, unit, received_on, closed_on, amount_fen, given_fen, used_fen, quantity,
  given_quantity, used_quantity) on donations.donation to reconciliation_job;
grant select (donation_id, partner_id, gift_id, status, handed_out_on) on donations.voucher to reconciliation_job;
grant select (uscc, region, ended_at, until_date) on donations.admission to reconciliation_job;
grant select (project_part_id) on donations.gift to reconciliation_job;
-- Read by visits and village projects: whether a gift is the household's, and what of a project ended at households.
grant usage on schema donations to households, households_job;
grant select (id, status, form, student_id, household_id, amount_fen,
  project_part_id) on donations.gift to households_job;
-- Read when a child leaves for a county of another house, by what is sealed for that county.
grant usage on schema donations to students_job;
grant select (id, student_id, partner_id, title, amount_fen, term, given_on, status) on donations.gift to students_job;
grant select (id, name) on donations.partner to students_job;
