-- Grants of a period as open data may tell them.
select
  grant_id as "grantId!",
  kind as "kind!",
  funder_uscc as "funderUscc!",
  funder_name as "funderName!",
  item_name as "itemName",
  item_english as "itemEnglish",
  form as "form!",
  purpose as "purpose!",
  amount_fen as "amount!",
  awarded_on as "awardedOn!",
  place,
  recipient_code as "recipientCode",
  recipient_name as "recipientName",
  is_left_out as "isLeftOut!"
from
  donations.open_grants (:region, :from::date, :until::date)
