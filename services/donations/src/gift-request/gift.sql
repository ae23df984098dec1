-- Makes the gift that a request asks for, of the giver's donation of such things.
select
  donations.gift_of_request (:id, :studentId, :giftId)
