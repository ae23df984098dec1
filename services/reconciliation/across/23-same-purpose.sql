-- SAME_PURPOSE: a child (for broadband a household) got what is given once from two givers while the first still counts. Things of
-- the catalogue are compared by item, a device that it does not know with every device. The later gift's term has the finding.
create view reconciliation.rule_same_purpose as
with child as (
  select later.person_key, later.student_id, later.purpose, later.term, later.item_code, later.item_name, later.item_english, later.title, later.id as later_id, earlier.id as earlier_id,
    later.region as later_region, earlier.region as earlier_region, later.made_by as later_by, earlier.made_by as earlier_by
  from reconciliation.person_gift later join reconciliation.person_gift earlier on earlier.person_key = later.person_key
    and (earlier.came_on, earlier.id) < (later.came_on, later.id) and earlier.counts_until > later.came_on and earlier.partner_id <> later.partner_id
    and donations.is_same_thing(later.item_code, later.purpose, earlier.item_code, earlier.purpose)
  where later.per = 'CHILD' and earlier.per = 'CHILD')
, home as (
  select g.id, g.person_key, g.student_id, g.partner_id, g.purpose, g.term, g.item_code, g.item_name, g.item_english, g.title, g.region, g.made_by, g.came_on, g.counts_until, coalesce(g.household_id, m.household_id) as household_id
  from reconciliation.person_gift g left join lateral (
    select distinct m.household_id from reconciliation.roll_entry e join reconciliation.roll_member m on m.entry_id = e.id where e.student_id = g.student_id and e.status = 'MATCHED') as m on true
  where g.per = 'HOUSEHOLD')
, household as (
  select distinct coalesce(later.person_key, earlier.person_key) as person_key, coalesce(later.student_id, earlier.student_id) as student_id, later.purpose, later.term, later.item_code, later.item_name, later.item_english, later.title,
    later.id as later_id, earlier.id as earlier_id, later.region as later_region, earlier.region as earlier_region, later.made_by as later_by, earlier.made_by as earlier_by
  from home later join home earlier on earlier.household_id = later.household_id and earlier.item_code = later.item_code
    and (earlier.came_on, earlier.id) < (later.came_on, later.id) and earlier.counts_until > later.came_on and earlier.partner_id <> later.partner_id)
select 'SAME_PURPOSE' as rule, person_key, (array_agg(student_id order by later_id))[1] as student_id, null::uuid as entry_id,
  array_agg(distinct later_region) || array_agg(distinct earlier_region) as regions, term, purpose as programme, null::bigint as stake_fen,
  array(select distinct unnest(array_agg(later_id) || array_agg(earlier_id)) order by 1) as record_ids,
  array_agg(distinct later_by) || array_agg(distinct earlier_by) as organisations,
  jsonb_build_object('item', string_agg(distinct coalesce(item_name, title), '、'), 'itemEnglish', string_agg(distinct coalesce(item_english, title), ', ')) as detail
from (select * from child union all select * from household) as pair
group by person_key, term, purpose;
