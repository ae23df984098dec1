-- How a delivery went; one that was tried often enough has failed, and its endpoint waits for its partner.
select
  donations.webhook_told (:id, :answer::int, :problem, :most)
