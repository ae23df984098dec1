-- All that stands in the database between goes on.
create publication :publication for table :tables with (publish = 'insert, update, delete');
