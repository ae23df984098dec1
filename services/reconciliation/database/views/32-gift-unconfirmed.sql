-- GIFT_UNCONFIRMED: gifts of a donation at a school that were delivered and that nobody has confirmed, thirty days
-- after the platform knew of them. A child that has moved to another county is told without its school.
create view reconciliation.rule_gift_unconfirmed as
select
  'GIFT_UNCONFIRMED' as rule,
  left(g.region, 6) collate "C" as county,
  c.id as school_id,
  null::text as programme,
  g.donation_id::text || max(g.given_on) as facts,
  jsonb_build_object(
    'count',
    sum(coalesce(g.unnamed_count - g.named_count, 1)),
    'since',
    min(g.given_on),
    'giver',
    min(p.name),
    'title',
    min(d.title)
  ) as detail
from
  donations.gift g
  join donations.donation d on d.id = g.donation_id
  join donations.partner p on p.id = g.partner_id
  left join students.student s on s.id = coalesce(g.student_id, g.via_student)
  left join students.school c on c.id = coalesce(g.school_id, s.school_id)
  and left(c.region, 6) = left(g.region, 6)
where
  g.status = 'DELIVERED'
  -- of a delivery to many whom nobody listed those who are named since have gifts of their own
  and (
    g.unnamed_count is null
    or g.named_count < g.unnamed_count
  )
  and g.given_on <= (select reconciliation.today()) - 30
  and (g.created_at at time zone 'Asia/Shanghai')::date <= (select reconciliation.today()) - 30
group by
  left(g.region, 6) collate "C",
  c.id,
  g.donation_id;
