-- Where the bank tells results, a row without one tells nothing.
insert into
  refused
select
  row,
  '结果',
  'RESULT_UNKNOWN',
  null
from
  staged
where
  result is null
  and exists (
    select
    from
      staged
    where
      result is not null
  )
