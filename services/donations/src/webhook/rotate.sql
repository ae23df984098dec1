-- A new secret; the old one signs beside it for a day.
update donations.webhook
set
  old_secret_cipher = secret_cipher,
  old_until = now() + interval '24 hours',
  secret_cipher = :secret
where
  id = :id
  and status <> 'REMOVED'
returning
  id
