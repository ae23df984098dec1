-- The children of a pairing: the one of the registry, or those of the household as the roll ties them.
create view households.pairing_child as
select
  p.id as pairing_id,
  p.student_id
from
  households.pairing p
where
  p.student_id is not null
union all
select distinct
  p.id,
  e.student_id
from
  households.pairing p
  join reconciliation.roll_member m on m.household_id = p.household_id
  join reconciliation.roll_entry e on e.id = m.entry_id
where
  e.status = 'MATCHED';

-- What a helper's pairings of this session may be written of, also when they ended some days ago: a phone that was
-- without a network says late what was seen in time.
create function households.own_pairings ()
returns setof uuid stable security definer
set
  search_path = '' language sql
begin atomic
select
  p.id
from
  households.pairing p
where
  p.helper_id = any (households.own_helpers ());

end;

revoke all on function households.own_pairings from public;

grant execute on function households.own_pairings to households;

-- Every open pairing of a helper goes over to another: an order, not an offer. Difficulties that are not done move with
-- it; visits stay with who made them. Where the other has the household already, there is nothing to make anew.
create function households.hand_over (
  in_from uuid,
  in_to uuid,
  in_on date,
  in_reason text,
  in_organisation text,
  in_subject text
) returns int security definer
set
  search_path = '' language plpgsql as $$
declare moved int;
begin
  perform from households.helper h where h.id in (in_from, in_to) order by h.id for no key update;
  perform from households.pairing p where p.helper_id in (in_from, in_to) order by p.id for no key update;
  create temp table handed on commit drop as
    select p.*, greatest(p.from_date, in_on, (select max(v.on_date) from households.visit v
      where v.pairing_id = p.id and not v.is_void)) as handed_on
    from households.pairing p where p.helper_id = in_from and p.until_date is null
      -- what another organisation made is its own to hand over, or its education bureau's
      and (session.audience() = 'EDUCATION' or p.made_by = in_organisation);
  -- not before its own first day, nor before a visit that was made
  update households.pairing p set until_date = h.handed_on, end_reason = in_reason
    from handed h where p.id = h.id;
  insert into households.pairing (helper_id, household_id, student_id, purposes, from_date, takes_over_from,
    masked_name, place, town, region, made_by)
  select in_to, h.household_id, h.student_id, h.purposes, h.handed_on, h.id, h.masked_name, h.place,
    h.town, h.region, h.made_by
  from handed h
  on conflict do nothing;
  -- to the one that follows, or that was there before
  update households.difficulty d set pairing_id = n.id
  from handed h join households.pairing n on n.helper_id = in_to and n.until_date is null
    and (n.household_id = h.household_id or n.student_id = h.student_id)
  where d.pairing_id = h.id and d.status in ('OPEN', 'IN_HAND');
  select count(*) from handed into moved;
  drop table handed;
  return moved;
end $$;

revoke all on function households.hand_over from public;

grant execute on function households.hand_over to households;
