-- VOUCHER_UNUSED: codes of a donation that a county's schools handed out thirty days ago and that are not activated,
-- where the giver reports activations at all.
create view reconciliation.rule_voucher_unused as
select
  'VOUCHER_UNUSED' as rule,
  left(g.region, 6) collate "C" as county,
  null::uuid as school_id,
  null::text as programme,
  v.donation_id::text || max(v.handed_out_on) as facts,
  jsonb_build_object(
    'count',
    count(*),
    'since',
    min(v.handed_out_on),
    'giver',
    min(p.name),
    'title',
    min(d.title)
  ) as detail
from
  donations.voucher v
  join donations.gift g on g.id = v.gift_id
  join donations.donation d on d.id = v.donation_id
  join donations.partner p on p.id = v.partner_id
where
  v.status = 'HANDED_OUT'
  and v.handed_out_on <= (select reconciliation.today()) - 30
  and v.partner_id in (
    select
      told.partner_id
    from
      donations.voucher told
    where
      told.status = 'ACTIVATED'
  )
group by
  left(g.region, 6) collate "C",
  v.donation_id;
