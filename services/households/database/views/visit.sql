-- Enters visits, each under the place in which it is told. `items` is an array of {pairingId, isSeen, on, kind, way,
-- lessons, comfortFen, paidFrom, giftId, signed, notes, another, correctsId, isVoid, reason, key, content (hex)}; who
-- may write of which pairing is said by `isSeen`. Outcomes: DONE, KNOWN (the same key and content), REUSED, NOT_FOUND,
-- DAY (with the first and last day that it may be), CONFLICT (with the visit that is there), NOT_HOME_TAUGHT,
-- GIFT_NOT_THEIRS, CORRECTED_ALREADY.
create function households.enter_visits (
  items jsonb,
  in_organisation text,
  in_subject text,
  oldest date
) returns table (
  place int,
  visit_id uuid,
  outcome text,
  first_day date,
  last_day date
) security definer
set
  search_path = '' language plpgsql as $$
#variable_conflict use_column
begin
  -- one writer of a pairing at a time: whoever comes second finds what the first has written
  perform from households.pairing p where p.id in (select (i.value ->> 'pairingId')::uuid
    from jsonb_array_elements(items) i) order by p.id for no key update;
  -- what is now said to have been counselling is closed in every form that it had
  update households.visit_note n set is_counselling = true where not n.is_counselling and n.visit_id in (
    with recursive chain as (
      select (i.value ->> 'correctsId')::uuid as id from jsonb_array_elements(items) i
      where i.value ->> 'kind' = 'COUNSELLING' and (i.value ->> 'isSeen')::boolean
      union select v.corrects_id from chain c join households.visit v on v.id = c.id where v.corrects_id is not null
    ) select c.id from chain c);
  return query
  with item as materialized (
    select i.place::int as place, (i.value ->> 'pairingId')::uuid as pairing_id,
      (i.value ->> 'isSeen')::boolean as is_seen, (i.value ->> 'on')::date as on_date, i.value ->> 'kind' as kind,
      coalesce(i.value ->> 'way', 'HOME') as way, (i.value ->> 'lessons')::int as lessons,
      (i.value ->> 'comfortFen')::bigint as comfort_fen, i.value ->> 'paidFrom' as paid_from,
      (i.value ->> 'giftId')::uuid as gift_id, coalesce((i.value ->> 'signed')::boolean, false) as signed,
      nullif(i.value ->> 'notes', '') as notes, coalesce((i.value ->> 'another')::boolean, false) as another,
      (i.value ->> 'correctsId')::uuid as corrects_id, coalesce((i.value ->> 'isVoid')::boolean, false) as is_void,
      i.value ->> 'reason' as reason, i.value ->> 'key' as key, decode(i.value ->> 'content', 'hex') as content
    from jsonb_array_elements(items) with ordinality as i (value, place)
  ),
  known as (
    select i.place, v.id, v.content = i.content as is_same from item i
    join households.visit v on (v.made_by, v.idempotency_key) = (in_organisation, i.key)
  ),
  turn as (
    select i.place, row_number() over (partition by i.pairing_id, i.on_date, i.kind order by i.place) as nth
    from item i where not i.another and i.corrects_id is null
      and not exists (select from known n where n.place = i.place)
  ),
  judged as materialized (
    select i.*, p.from_date, least(p.until_date, session.today()) as last_day,
      greatest(p.from_date, oldest) as first_day,
      k.id as known_id, other.id as other_id,
      case
        when k.id is not null then case when k.is_same then 'KNOWN' else 'REUSED' end
        when p.id is null or not coalesce(i.is_seen, false) then 'NOT_FOUND'
        when not i.is_void and (i.on_date > least(p.until_date, session.today())
          or i.on_date < greatest(p.from_date, oldest)) then 'DAY'
        when i.corrects_id is not null and exists (select from households.visit c where c.corrects_id = i.corrects_id)
          then 'CORRECTED_ALREADY'
        when i.corrects_id is null and not i.another and other.id is not null then 'CONFLICT'
        when i.kind = 'HOME_TEACHING' and not i.is_void and not exists (select from students.enrolment e
          join households.pairing_child c on c.student_id = e.student_id
          where c.pairing_id = p.id and e.status = 'HOME_TEACHING' and e.from_date <= i.on_date
            and (e.until_date is null or e.until_date >= i.on_date)) then 'NOT_HOME_TAUGHT'
        when i.gift_id is not null and not i.is_void and not exists (select from donations.gift g where g.id = i.gift_id
          and g.status <> 'CANCELLED' and (g.household_id = p.household_id or g.student_id in
            (select c.student_id from households.pairing_child c where c.pairing_id = p.id))) then 'GIFT_NOT_THEIRS'
        -- of two in one call that say the same the first is entered
        when t.nth > 1 then 'TWICE'
        else 'DONE'
      end as outcome
    from item i
    left join known k on k.place = i.place
    left join turn t on t.place = i.place
    left join households.pairing p on p.id = i.pairing_id
    left join lateral (
      select v.id from households.visit v
      where v.pairing_id = i.pairing_id and v.on_date = i.on_date and v.kind = i.kind and not v.is_void
        and not exists (select from households.visit c where c.corrects_id = v.id)
      order by v.id limit 1
    ) as other on true
  ),
  entered as (
    insert into households.visit (pairing_id, on_date, kind, way, lessons, comfort_fen, paid_from, gift_id, signed,
      corrects_id, is_void, reason, is_another, made_by, subject, idempotency_key, content)
    select pairing_id, on_date, kind, way, lessons, comfort_fen, paid_from, gift_id, signed, corrects_id, is_void,
      reason, another, in_organisation, in_subject, key, content
    from judged where outcome = 'DONE'
    on conflict (made_by, idempotency_key) do nothing
    returning id, idempotency_key
  ),
  noted as (
    -- a correction keeps what was said, and who may read it, whoever makes it
    insert into households.visit_note (visit_id, is_counselling, text)
    select e.id, j.kind = 'COUNSELLING' or coalesce(o.is_counselling, false), coalesce(j.notes, o.text)
    from entered e join judged j on j.key = e.idempotency_key and j.outcome = 'DONE'
    left join households.visit_note o on o.visit_id = j.corrects_id
    where coalesce(j.notes, o.text) is not null
  )
  select j.place, coalesce(e.id, j.known_id, j.other_id, first.id),
    case when j.outcome = 'TWICE' then 'CONFLICT' else j.outcome end, j.first_day, j.last_day
  from judged j
  left join entered e on e.idempotency_key = j.key and j.outcome = 'DONE'
  left join lateral (
    select f.id from judged o join entered f on f.idempotency_key = o.key
    where j.outcome = 'TWICE' and o.outcome = 'DONE'
      and (o.pairing_id, o.on_date, o.kind) = (j.pairing_id, j.on_date, j.kind)
    limit 1
  ) as first on true
  order by j.place;
end $$;

revoke all on function households.enter_visits from public;

grant execute on function households.enter_visits to households;
