-- Rows of a partner's own list whose code is none of its own; of such a list only rows with a code come this far.
insert into
  refused
select
  row,
  '受助编号',
  'AID_CODE_UNKNOWN',
  null
from
  staged
where
  namesakes = 0
  and outcome is null
