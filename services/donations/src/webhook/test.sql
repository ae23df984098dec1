-- Sends an endpoint of the caller's an event that says nothing.
select
  donations.test_webhook (:id) as "id"
