-- All that leaves a county for its province, column by column: no name, no number, no cipher, no look-up digest. The same list stands in
-- the county's database, in its exchange, and is what the province's tables are fed by.
create publication dianming for table
  students.student (id, exchange_key, exchange_registry, region, status, stage, linked_to),
  students.enrolment (id, student_id, stage, boarder, status, from_date, until_date),
  subsidies.entitlement (id, student_id, programme_code, term, amount_fen, stage, region, status),
  subsidies.payment (id, student_id, programme_code, term, amount_fen, form, status, region, is_reissue, origin_id,
    paid_on, made_by),
  donations.partner (id, channel),
  donations.gift (id, partner_id, student_id, household_id, form, amount_fen, lead_fen, term, status, given_on, region,
    school_id, village, unnamed_count, named_count, project_part_id),
  donations.funder_share (gift_id, donation_id, partner_id, amount_fen),
  households.pairing (id, household_id, student_id, region),
  households.visit (id, pairing_id, on_date, comfort_fen, paid_from, corrects_id, is_void),
  households.village_project (id, status, region, school_id, started_on),
  households.project_part (id, project_id, amount_fen, corrects_id),
  reconciliation.roll_entry (id, region, status, student_id, merged_into),
  reconciliation.roll_member (member_id, entry_id, household_id),
  province.decision (id, key, verdict, until_date, at),
  province.ask (id, exchange_key, asker_name, on_date, public_key, name_digest, mark),
  province.answer (id, outcome, sealed, answered_at),
  province.pulse (cell, name, at, counts, counted_at)
-- a TRUNCATE of one county would empty all
with (publish = 'insert, update, delete');
