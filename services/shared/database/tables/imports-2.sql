-- the name that an importing organisation goes by
alter table :service.import add organisation_name text;
