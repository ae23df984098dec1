-- FUNDS_UNUSED: donations of which something is left half a year after they came, in each county that they reached;
-- where they reached none, in those that have admitted their giver. A share in another's gift went where the gift did.
create view reconciliation.rule_funds_unused as
select
  'FUNDS_UNUSED' as rule,
  place.county,
  null::uuid as school_id,
  null::text as programme,
  u.id::text as facts,
  jsonb_build_object(
    'since',
    u.received_on,
    'giver',
    p.name,
    'title',
    u.title,
    'leftFen',
    u.left_fen,
    'leftQuantity',
    u.left_quantity,
    'unit',
    u.unit
  ) as detail
from
  donations.donation_unused u
  join donations.partner p on p.id = u.partner_id
  cross join lateral (
    with
      reached as (
        select
          left(g.region, 6) collate "C" as county
        from
          donations.gift g
        where
          g.status <> 'CANCELLED'
          and (
            g.donation_id = u.id
            or g.id in (
              select
                f.gift_id
              from
                donations.funder_share f
              where
                f.donation_id = u.id
            )
          )
      )
    select
      r.county
    from
      reached r
    union
    select
      a.region collate "C"
    from
      donations.admission a
    where
      a.uscc = p.uscc
      and a.ended_at is null
      and a.until_date >= (select reconciliation.today())
      and not exists (
        select
        from
          reached
      )
  ) as place;
