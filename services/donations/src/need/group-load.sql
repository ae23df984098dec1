-- Groups by id, as the caller may read them.
select
  g.id,
  g.county as region,
  g.item_code as "itemCode",
  g.purpose,
  g.stage,
  g.town,
  g.persons,
  g.amount_fen as "amountMissing",
  g.reserved,
  g.published
from
  donations.need_group g
where
  g.id = any (:ids::uuid[])
