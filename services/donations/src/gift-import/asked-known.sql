-- Rows that a request says already.
update asked a
set
  outcome = 'UNCHANGED'
from
  donations.gift_request r
where
  (r.content_digest, r.occurrence) = (a.content_digest, a.occurrence)
