-- A second person has looked at an account and found it right.
insert into
  subsidies.payee_confirmation (account_id, reason, confirmed_by, organisation)
values
  (:accountId, :reason, :subject, :organisation)
on conflict (account_id) do nothing
