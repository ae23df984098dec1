-- Whether the caller recorded the account.
select
  recorded_by = :subject as "isOwn"
from
  subsidies.payee_account
where
  id = :accountId
