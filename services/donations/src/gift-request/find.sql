-- A request by its id.
select
  request.id,
  request.status,
  partner.name as giver,
  request.name,
  request.school_written as school,
  request.region,
  request.form,
  request.purpose,
  request.title,
  request.amount_fen as amount,
  request.quantity::float as quantity,
  request.unit,
  request.term,
  request.given_on as "givenOn",
  request.note,
  request.created_at as "askedAt",
  request.decided_at as "decidedAt",
  request.gift_id as "giftId",
  request.school_id as "schoolId",
  request.name_key as "nameKey",
  request.registry_digest as "registryDigest"
from
  donations.gift_request request
  join donations.partner on partner.id = request.partner_id
where
  request.id = :id
