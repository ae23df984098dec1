-- Enters what a school said of some children.
select
  place as "place!",
  need_id as "needId",
  outcome as "outcome!",
  gift_id as "giftId"
from
  donations.record_needs (
    :studentIds::uuid[],
    :items::text[],
    :purposes::text[],
    :needed::boolean[],
    :quantities::numeric[],
    :amounts::bigint[],
    :reasons::text[],
    :notes::text[],
    :on::date,
    :organisation,
    :subject
  )
