grant usage on schema households to reconciliation, reconciliation_job;
grant select (id, household_id, list, register, region, name_key, pinyin_key, id_digest, id_valid, id_kind,
  near_digests, sex, birth_date, relation, town, head_name_key, as_of,
    touched) on households.member to reconciliation_job;
grant select (member_id, category, from_date, until_date,
  risk_cleared_on) on households.registration to reconciliation_job;
grant select (member_id, reason, from_date, valid_until, taken_back_at,
  touched) on households.whereabouts to reconciliation_job;
grant select (register, region, as_of) on households.snapshot to reconciliation_job;
-- Read by gifts to a household, under the same policies as at home.
grant usage on schema households to donations, donations_job;
grant select (id, register, number, region) on households.household to donations;
grant select (id, household_id, register, region) on households.member to donations;
-- Read by the roll's sheet, for those who see the rows at home; numbers stay encrypted until a cell is written.
grant usage on schema households to reconciliation;
grant select (id, household_id, name, id_cipher, relation, birth_date, town, register,
  region) on households.member to reconciliation;
grant select (id, number, head_name, town, village) on households.household to reconciliation;
-- Read by the history and by statements: who helps whom, since when, and what a visit brought; no word of what was
-- said.
grant select (id, helper_id, household_id, student_id, purposes, from_date, until_date, region, made_by) on
  households.pairing to reconciliation, reconciliation_job;
grant select (id, pairing_id, on_date, kind, way, lessons, comfort_fen, paid_from, gift_id, corrects_id, is_void,
  made_by) on households.visit to reconciliation, reconciliation_job;
grant select (id, pairing_id, kind, opened_on, due_on, status, status_on) on
  households.difficulty to reconciliation, reconciliation_job;
grant select (id, team_id, kind, region, made_by, organisation) on households.helper to reconciliation_job;
grant select (id, name) on households.help_team to reconciliation_job;
grant select (host, made_by) on households.training_session to reconciliation_job;
grant select (made_by) on households.training_place to reconciliation_job;
grant select (id, kind) on households.helper to reconciliation;
grant select (id, on_date, until_date, region, status, title) on households.training_session to reconciliation_job;
grant select (id, session_id, member_id, id_digest, allowance_fen, allowance_payer, attended, region) on
  households.training_place to reconciliation_job;
grant select (id, project_id, purpose, amount_fen, corrects_id) on households.project_part to donations,
  donations_job;
grant select (id, status, region, town, school_id, usccs) on households.village_project to donations, donations_job,
  reconciliation_job;
grant select (started_on) on households.village_project to reconciliation_job;
grant select (id, project_id, amount_fen, corrects_id) on households.project_part to reconciliation_job;
-- Read by needs that a difficulty led to.
grant select (id, pairing_id, status) on households.difficulty to donations;
grant select (id, household_id, student_id) on households.pairing to donations;
