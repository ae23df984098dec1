-- An endpoint of the caller's.
insert into
  donations.webhook (uscc, organisation, url, types, secret_cipher, made_by)
values
  (:uscc, :organisation, :url, :types, :secret, :subject)
returning
  id
