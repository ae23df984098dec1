-- Groups that the caller may read, of a region and a purpose, those with most children first.
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
  g.published,
  lpad((100000000 - g.persons)::text, 9, '0') as "cursorKey!",
  g.id as "cursorId!"
from
  donations.need_group g
where
  (
    :region::text is null
    or starts_with(g.county, :region)
    or (
      g.town is not null
      and starts_with(:region, g.county)
      and starts_with(g.town, :region)
    )
  )
  and (
    :purpose::text is null
    or g.purpose = :purpose
  )
