-- Sends again what was sent to an endpoint of the caller's: one event, or all since a moment of the last thirty days.
select
  donations.replay_webhook (:webhookId, :deliveryId::uuid, :since::timestamptz) as "count!"
