-- Terms of which the caller's county has records, the newest first.
select
  term as "term!"
from
  reconciliation.terms_seen () as term
