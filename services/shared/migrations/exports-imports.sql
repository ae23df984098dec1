-- The sheet goes back to the organisation that sent it, with a column that says what to mend.
grant select on :service.import_chunk to :service;
create policy read_own on :service.import_chunk for select to :service
  using (exists (select from :service.import i where i.id = import_id));
create index import_list on :service.import (organisation, kind, id);
