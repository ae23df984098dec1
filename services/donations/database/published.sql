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
