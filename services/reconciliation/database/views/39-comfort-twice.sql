-- COMFORT_TWICE: comfort money of a visit and a gift of as much cash to the same home, of one organisation and within
-- seven days: perhaps the same money, entered in two places.
create view reconciliation.rule_comfort_twice as
select
  'COMFORT_TWICE' as rule,
  left(p.region, 6) collate "C" as county,
  (
    select
      min(s.school_id::text)::uuid
    from
      reconciliation.child_household c
      join students.student s on s.id = c.student_id
    where
      c.household_id = p.household_id
      or c.student_id = p.student_id
  ) as school_id,
  'LIVING' as programme,
  concat_ws('|', v.id, g.id) as facts,
  jsonb_build_object(
    'since',
    v.on_date,
    'paid',
    v.comfort_fen,
    'giver',
    n.name,
    'title',
    g.title
  ) as detail,
  array[v.made_by, h.made_by] as organisations
from
  households.visit_standing v
  join households.pairing p on p.id = v.pairing_id
  join households.helper h on h.id = p.helper_id
  join donations.gift g on (
    g.household_id = p.household_id
    or g.student_id = p.student_id
  )
  and g.form = 'CASH'
  and g.amount_fen = v.comfort_fen
  and g.made_by in (v.made_by, h.made_by)
  and g.status not in ('CANCELLED', 'RETURNED')
  and coalesce(g.given_on, session.day_of (g.created_at)) between v.on_date - 7 and v.on_date + 7
  join donations.partner n on n.id = g.partner_id
where
  v.comfort_fen is not null;
