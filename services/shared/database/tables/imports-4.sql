-- Which column of the file a failure is about: its sentence is made of this and the code, in the language of whoever reads.
alter table :service.import add failure_column text;
