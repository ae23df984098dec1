-- A serial is one payment: another child's, programme's or term's is refused, and so is what another organisation
-- recorded or a batch sent.
insert into
  refused
select
  row,
  '流水号',
  'SERIAL_REUSED',
  null
from
  known k
where
  not is_same_aid
  or (
    made_by <> :organisation
    and differs
  )
union all
select
  row,
  '流水号',
  'CORRECTION_TOO_LATE',
  null
from
  known k
where
  is_same_aid
  and made_by = :organisation
  and (
    batch_id is not null
    or status not in ('SENT', 'CONFIRMED')
  )
  and differs
