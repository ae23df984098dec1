-- Events of more than thirty days ago are forgotten.
delete from donations.webhook_event
where
  at < now() - interval '30 days'
