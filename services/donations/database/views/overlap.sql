-- Gifts of things that are given once, as far as they arrived (a promise is none yet), each with the day it came and
-- the day until which it counts; what the catalogue does not know is a device like any other. The one place that says
-- so: asking before giving and SAME_PURPOSE both stand on it.
create view donations.given_once as
select
  g.id,
  g.student_id,
  g.household_id,
  g.partner_id,
  g.term,
  g.region,
  g.made_by,
  g.item_code,
  g.purpose,
  g.title,
  i.name as item_name,
  i.english as item_english,
  coalesce(i.per, 'CHILD') as per,
  d.came_on,
  (
    d.came_on + make_interval(months => coalesce(i.once_months, 36))
  )::date as counts_until
from
  donations.gift g
  left join donations.item i on i.code = g.item_code
  cross join lateral (
    select
      coalesce(g.given_on, subsidies.day_in (g.term, '09-01', '03-01')) as came_on
  ) as d
where
  g.status in ('DELIVERED', 'CONFIRMED')
  and g.form in ('GOODS', 'SERVICE', 'WAIVER')
  and (
    i.once_months is not null
    or (
      g.item_code is null
      and g.purpose = 'DEVICE'
      and not donations.is_accessory (g.title)
    )
  );

grant select on donations.given_once to reconciliation_job;

-- Whether two such things are the same to a child.
create function donations.is_same_thing (
  item text,
  purpose text,
  other_item text,
  other_purpose text
) returns boolean immutable
language sql return coalesce(item = other_item, false)
or (
  purpose = 'DEVICE'
  and other_purpose = 'DEVICE'
  and (
    item is null
    or other_item is null
  )
);

grant execute on function donations.is_same_thing to reconciliation_job, donations;

-- Whether each of these children has such a thing in a term, or its household has: that there is one, not whose.
-- `but_gifts` are those that do not count, one for each child.
create function donations.overlaps (
  children uuid[],
  but_gifts uuid[],
  things text[],
  purposes text[],
  terms text[]
) returns table (place int, kind text) stable security definer
set
  search_path = '' language sql
begin atomic
with
  asked as (
    select
      a.n::int as place,
      a.child,
      a.gift,
      a.thing,
      a.purpose,
      subsidies.day_in (a.term, '09-01', '03-01') as on_day,
      coalesce(i.per, 'CHILD') as per,
      i.once_months,
      a.thing is not null
      and i.once_months is null as is_free
    from
      unnest(children, but_gifts, things, purposes, terms) with ordinality as a (child, gift, thing, purpose, term, n)
      left join donations.item i on i.code = a.thing
  ),
  home as (
    select
      e.student_id,
      m.household_id
    from
      reconciliation.roll_entry e
      join reconciliation.roll_member m on m.entry_id = e.id
    where
      e.status = 'MATCHED'
  )
select distinct
  a.place,
  case a.per
    when 'CHILD' then 'CHILD_HAS_ONE'
    else 'HOUSEHOLD_HAS_ONE'
  end
from
  asked a
  join students.student s on s.id = a.child
  join students.student o on o.person_key = s.person_key
  and left(o.region, 6) = left(s.region, 6)
  left join home h on h.student_id = o.id
  join donations.given_once g on (
    g.student_id = o.id
    or g.household_id = h.household_id
  )
  and g.id is distinct from a.gift
where
  not a.is_free
  and (
    a.per = 'CHILD'
    or g.student_id is not null
  )
  and g.per = a.per
  and donations.is_same_thing (a.thing, a.purpose, g.item_code, g.purpose)
  and g.counts_until > a.on_day
  and g.came_on < a.on_day + make_interval(months => coalesce(a.once_months, 36))
union
select distinct
  a.place,
  'HOUSEHOLD_HAS_ONE'
from
  asked a
  join home h on h.student_id = a.child
  join home sibling on sibling.household_id = h.household_id
  join donations.given_once g on g.item_code = a.thing
  and g.per = 'HOUSEHOLD'
  and (
    g.household_id = h.household_id
    or g.student_id = sibling.student_id
  )
  and g.id is distinct from a.gift
where
  not a.is_free
  and a.per = 'HOUSEHOLD'
  and g.counts_until > a.on_day
  and g.came_on < a.on_day + make_interval(months => coalesce(a.once_months, 36));

end;

revoke all on function donations.overlaps from public;

grant execute on function donations.overlaps to donations;
