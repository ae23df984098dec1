-- Nobody became another: what the changes themselves noted for the findings is taken back, what others noted is kept.
delete from reconciliation.finding_due where xmin = pg_current_xact_id()::xid;

update reconciliation.finding_due d
set person_key = c.new
from chunk c
where d.person_key = c.old;
