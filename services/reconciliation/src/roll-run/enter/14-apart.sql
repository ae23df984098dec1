-- What is no match any more stands for itself.
update reconciliation.roll_entry e
set
  merged_into = null
from
  entered
where
  entered.id = e.id
  and e.merged_into is not null
  and e.status <> 'MATCHED'
