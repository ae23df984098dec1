-- Whom the file ends: persons of its scope who are not in it.
create temp table ending (person_id uuid primary key) on commit drop
