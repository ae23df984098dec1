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
grant usage on schema households to donations;
grant select (id, register, number, region) on households.household to donations;
grant select (id, household_id, register, region) on households.member to donations;
-- Read by the roll's sheet, for those who see the rows at home; numbers stay encrypted until a cell is written.
grant usage on schema households to reconciliation;
grant select (id, household_id, name, id_cipher, relation, birth_date, town, register,
  region) on households.member to reconciliation;
grant select (id, number, head_name, town, village) on households.household to reconciliation;
