-- In what way each question (`place`, from 1) repeats what the child or its household has.
select
  place,
  kind
from
  donations.overlaps (
    :studentIds::uuid[],
    :giftIds::uuid[],
    :items::text[],
    :purposes::text[],
    :terms::text[]
  )
