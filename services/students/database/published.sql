-- What other services may read of the registry: digests for equality, never numbers.
grant usage on schema students to households, households_job, subsidies, donations, reconciliation, subsidies_job,
  donations_job, reconciliation_job;
grant select (id, code, name, name_key, region, town) on students.school to subsidies, donations, reconciliation,
  subsidies_job, donations_job, reconciliation_job;
-- not even this of a child whom a session may not see: row-level security stands in front
grant select (id, school_id, school_code, region, status, linked_to) on students.student to households, subsidies,
  donations, reconciliation;
grant select (person_key, stage, grade, name, name_key, class_name) on students.student to reconciliation;
grant select (registry_digest, name_key) on students.student to donations;
grant select (id, registry_digest, registry_permanent, id_digest, person_key, name_key, school_id, region, status,
  linked_to) on students.student to subsidies_job, donations_job;
grant select (class_name) on students.enrolment to subsidies_job;
grant select (name) on students.student to subsidies_job;
-- nothing was paid or given to a child before it was born
grant select (birth_date) on students.student to subsidies_job, donations_job;
grant select (student_id, school_id, stage, grade, boarder, status, from_date,
  until_date) on students.enrolment to subsidies_job, donations_job, reconciliation_job;
grant select (id, registry_digest, registry_permanent, registry_id_digest, id_digest, person_key, name_key, pinyin_key,
  sex, birth_date, school_id, school_code, region, town, status, stage, grade, class_name, linked_to, touched,
    county) on students.student to reconciliation_job;
grant select (region, as_of) on students.snapshot to reconciliation_job;
-- Read by the roll's sheet, for those who see the student; numbers stay encrypted until a cell is written.
grant select (registry_cipher, id_cipher, sex, birth_date, boarder) on students.student to reconciliation;
-- Read by the lists of a batch, for those who see the student; an ID number stays encrypted until a cell is written.
grant select (name, name_key, id_cipher) on students.student to subsidies;
-- Read by the sheet that a school asks its children's needs by, and by its sign sheets; the number stays encrypted
-- until a cell is written.
grant select (person_key, name, class_name, stage, grade, registry_cipher) on students.student to donations;
grant select (stage, grade) on students.student to donations_job;
-- Read by pairings: whom a teacher helps, and whether a child is taught at home.
grant select (registry_digest, id_digest, name_key) on students.student to households;
grant select (id, registry_digest, id_digest, name, name_key, school_id, school_code, region, town, status,
  linked_to) on students.student to households_job;
grant select (id, code, name, name_key, region, town) on students.school to households, households_job;
grant select (student_id, school_id, status, from_date, until_date) on students.enrolment to households_job;
