-- Each row that goes to a school says so, whoever it names.
insert into
  warned
select
  row,
  null,
  'SENT_TO_SCHOOL',
  null
from
  asked
