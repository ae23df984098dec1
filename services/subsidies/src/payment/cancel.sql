-- A payment that came back is given up.
insert into
  subsidies.payment_event (payment_id, status, subject, reason)
values
  (:id, 'CANCELLED', :subject, :reason)
