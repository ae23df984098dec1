-- Rows that went to schools are counted with the file's again.
insert into
  staged (row, outcome)
select
  row,
  coalesce(outcome, 'ACCEPTED')
from
  asked
