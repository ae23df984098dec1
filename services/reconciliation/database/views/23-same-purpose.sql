-- SAME_PURPOSE: a child (for broadband a household) got what is given once from two givers, or a child twice from one,
-- while the first still counts. Things of the catalogue are compared by item, a device that it does not know with every
-- device. What came to the household reached each of its children; one child stands for it: who got the later gift,
-- else the first of them. The later gift's term has the finding.
create view reconciliation.rule_same_purpose as
-- inlined, so that a question for a few children looks at their gifts only
with
  reached as not materialized (
    select
      g.*,
      s.person_key,
      s.id as child_id,
      false as by_household
    from
      donations.given_once g
      join students.student s on s.id = g.student_id
    union all
    -- what came to the household, and what is one for all of it
    select
      g.*,
      s.person_key,
      s.id,
      true
    from
      reconciliation.child_household h
      join students.student s on s.id = h.student_id
      join donations.given_once g on g.household_id = h.household_id
    union all
    select
      g.*,
      s.person_key,
      s.id,
      true
    from
      reconciliation.child_household h
      join students.student s on s.id = h.student_id
      join reconciliation.child_household sibling on sibling.household_id = h.household_id
      and sibling.student_id <> h.student_id
      join donations.given_once g on g.student_id = sibling.student_id
      and g.per = 'HOUSEHOLD'
  )
select
  'SAME_PURPOSE' as rule,
  pair.person_key,
  (
    array_agg(
      pair.child_id
      order by
        pair.later_id
    )
  ) [1] as student_id,
  null::uuid as entry_id,
  array(
    select distinct
      unnest(
        array_agg(pair.later_region) || array_agg(pair.earlier_region)
      )
    order by
      1
  ) as regions,
  pair.term,
  pair.purpose as programme,
  null::bigint as stake_fen,
  array(
    select distinct
      unnest(array_agg(pair.later_id) || array_agg(pair.earlier_id))
    order by
      1
  ) as record_ids,
  array(
    select distinct
      unnest(array_agg(pair.later_by) || array_agg(pair.earlier_by))
    order by
      1
  ) as organisations,
  jsonb_build_object(
    'item',
    string_agg(
      distinct coalesce(pair.item_name, '设备') || case
        when pair.by_household then '，同一户'
        else ''
      end,
      '、'
    ),
    'itemEnglish',
    string_agg(
      distinct coalesce(pair.item_english, 'device') || case
        when pair.by_household then ', one household'
        else ''
      end,
      ', '
    )
  ) as detail
from
  (
    select
      later.person_key,
      later.child_id,
      later.term,
      later.purpose,
      later.item_name,
      later.item_english,
      later.by_household
      or earlier.by_household as by_household,
      later.id as later_id,
      earlier.id as earlier_id,
      later.region as later_region,
      earlier.region as earlier_region,
      later.made_by as later_by,
      earlier.made_by as earlier_by
    from
      reached later
      join reached earlier on earlier.person_key = later.person_key
      and (earlier.came_on, earlier.id) < (later.came_on, later.id)
      and earlier.counts_until > later.came_on
      -- the same giver's second one is the same thing by its item, or its very words
      and (
        earlier.partner_id <> later.partner_id
        or (
          later.per = 'CHILD'
          and earlier.student_id is not null
          and later.student_id is not null
          and coalesce(
            earlier.item_code = later.item_code,
            earlier.title = later.title
          )
        )
      )
      and donations.is_same_thing (
        later.item_code,
        later.purpose,
        earlier.item_code,
        earlier.purpose
      )
      -- one child stands for the household
    where
      later.student_id is not null
      and later.student_id = later.child_id
      or later.student_id is null
      and case
        when later.per = 'CHILD'
        and earlier.student_id is not null then earlier.student_id = later.child_id
        else later.child_id = (
          select
            min(first.student_id::text)::uuid
          from
            reconciliation.child_household first
          where
            first.household_id = later.household_id
        )
      end
  ) as pair
group by
  pair.person_key,
  pair.term,
  pair.purpose;
