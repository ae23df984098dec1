-- The sheet goes back to the organisation that sent it, with a column that says what to mend.
grant select on :service.import_chunk to :service;
create index import_list on :service.import (organisation, kind, id);
