-- New rows, each with the thing that it gives.
create temp table fresh on commit drop as
select
  t.row,
  t.uscc,
  t.person,
  t.term,
  t.content_digest,
  t.occurrence,
  t.title,
  t.purpose,
  t.quantity,
  t.unit,
  t.amount_fen,
  t.given_on,
  t.donation_key,
  t.form,
  item.code as item_code,
  item.once_months is not null as is_once,
  coalesce(item.code, concat_ws('|', t.form, t.purpose, t.title)) || '|' || t.form as thing
from
  staged t
  left join donations.item item on item.code = donations.item_of (t.title, t.form)
where
  t.outcome is null
  and t.occurrence is not null
