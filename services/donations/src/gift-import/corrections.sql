-- What each corrected gift was and becomes is kept.
insert into
  donations.gift_correction (gift_id, was, becomes, import_id, organisation, subject)
select
  s.id,
  to_jsonb(s) - 'content_digest' - 'person' - 'thing' - 'nth' - 'is_same_list' - 'uscc',
  jsonb_build_object(
    'title',
    f.title,
    'purpose',
    f.purpose,
    'quantity',
    f.quantity,
    'unit',
    f.unit,
    'amount_fen',
    f.amount_fen,
    'given_on',
    f.given_on
  ),
  :id,
  :organisation,
  :subject
from
  pair
  join fresh f using (row)
  join stale s using (id)
