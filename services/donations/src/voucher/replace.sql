-- Another code instead of a lost one.
select
  outcome as "outcome!",
  id
from
  donations.replace_voucher (:id, :reason, :cipher, :digest::bytea, :lastFour)
