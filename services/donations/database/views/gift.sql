-- Takes some of a delivery's people out of it, before each of them gets a gift of its own of the same donation: how
-- much and how many each got, in their order. Nothing: no delivery that arrived, or it has not so many unnamed left.
create function donations.name_some (in_delivery uuid, in_count int)
returns table (amounts bigint[], quantities numeric[]) volatile security definer
set
  search_path = '' language plpgsql as $$
declare
  g donations.gift;
  unnamed int;
  named bigint[];
  things numeric[];
begin
  select * into g from donations.gift where id = in_delivery and unnamed_count is not null for update;
  unnamed := g.unnamed_count - g.named_count;
  if g.id is null or g.status not in ('DELIVERED', 'CONFIRMED') or in_count > unnamed then return; end if;
  -- each gets its part of what is left, to the fen: the first ones get what does not divide
  named := array(select nullif(g.amount_fen / unnamed + case when n <= g.amount_fen % unnamed then 1 else 0 end, 0)
    from generate_series(1, in_count) as n);
  things := array(select nullif(trunc(g.quantity / unnamed, 3), 0)
    from generate_series(1, in_count));
  update donations.gift set named_count = named_count + in_count,
      amount_fen = amount_fen - (select coalesce(sum(a), 0) from unnest(named) as a),
      quantity = quantity - (select coalesce(sum(q), 0) from unnest(things) as q)
    where id = g.id;
  return query select named, things;
end $$;

revoke all on function donations.name_some from public;

grant execute on function donations.name_some to donations;

-- Gifts of a delivery for children whom the caller named, after it was taken out of the delivery: of its donation, at
-- its place in time, as far arrived as it. It runs with its owner's rights, for whoever received a delivery need not be
-- its giver; that the caller may name these children is looked at before.
create function donations.name_children (
  in_delivery uuid,
  in_request uuid,
  in_students uuid[],
  in_amounts bigint[],
  in_quantities numeric[],
  in_subject text
) returns int volatile security definer
set
  search_path = '' language plpgsql as $$
declare
  g donations.gift;
  n int;
begin
  select * into g from donations.gift where id = in_delivery;
  -- of the school that had it, or of its county; nobody twice
  if exists (select from unnest(in_students) as x (id) left join students.student s on s.id = x.id
      and case when g.school_id is null then left(s.region, 6) = left(g.region, 6) else s.school_id = g.school_id end
      where s.id is null)
    or exists (select from donations.gift o where o.named_of = g.id and o.student_id = any (in_students)
      and o.status not in ('CANCELLED', 'RETURNED')) then return -1; end if;
  with given as (
    insert into donations.gift (donation_id, partner_id, student_id, form, purpose, title, item_code, amount_fen,
        quantity, unit, term, given_on, region, made_by, given_with, named_of)
      select g.donation_id, g.partner_id, s.id, g.form, g.purpose, g.title, g.item_code, t.amount_fen, t.quantity,
          g.unit, g.term, g.given_on, s.region, g.made_by, in_request, g.id
        from unnest(in_students, in_amounts, in_quantities) as t (student_id, amount_fen, quantity)
        join students.student s on s.id = t.student_id returning id)
  insert into donations.gift_event (gift_id, status, on_date, subject)
    select id, g.status, g.given_on, in_subject from given;
  get diagnostics n = row_count;
  return n;
end $$;

revoke all on function donations.name_children from public;

grant execute on function donations.name_children to donations;

-- Holds gifts until the transaction ends; it tells nothing of them.
create function donations.lock_gifts (in_gifts uuid[])
returns void volatile security definer
set
  search_path = '' language plpgsql as $$
begin
  perform from donations.gift where id = any (in_gifts) order by id for no key update;
end $$;

revoke all on function donations.lock_gifts from public;

grant execute on function donations.lock_gifts to donations;
