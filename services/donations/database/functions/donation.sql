-- What a donation gave follows the amounts and quantities of its gifts; of a gift of several funders each counts its
-- share, and the one whose gift it is the things. What is cancelled or returned it holds again.
create or replace function donations.keep_count() returns trigger security definer set search_path = ''
  language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    update donations.donation d set given_fen = d.given_fen + m.fen, given_quantity = d.given_quantity + m.quantity
      from (select g.donation_id, coalesce(sum(coalesce(g.lead_fen, g.amount_fen)), 0) as fen,
          coalesce(sum(g.quantity), 0) as quantity
        from changed g where g.status not in ('CANCELLED', 'RETURNED') group by g.donation_id) as m
      where d.id = m.donation_id and (m.fen, m.quantity) <> (0, 0);
    return null;
  end if;
  -- whoever changes several at once takes them in one order
  perform from donations.donation d where d.id in (select donation_id from before union select donation_id from changed)
    order by d.id for no key update;
  update donations.donation d set given_fen = d.given_fen + m.fen, given_quantity = d.given_quantity + m.quantity,
      -- what comes back opens a donation that was closed
      closed_on = case when m.fen < 0 or m.quantity < 0 then null else d.closed_on end
    from (select s.donation_id, sum(s.fen) as fen, sum(s.quantity) as quantity from (
        select g.donation_id, -coalesce(g.lead_fen, g.amount_fen, 0) as fen, -coalesce(g.quantity, 0) as quantity
          from before g where g.status not in ('CANCELLED', 'RETURNED')
        union all
        select g.donation_id, coalesce(g.lead_fen, g.amount_fen, 0), coalesce(g.quantity, 0)
          from changed g where g.status not in ('CANCELLED', 'RETURNED')) as s group by s.donation_id) as m
    where d.id = m.donation_id and (m.fen, m.quantity) <> (0, 0);
  if exists (select from changed n where n.lead_fen is not null) then
    update donations.donation d set given_fen = d.given_fen + m.fen,
        closed_on = case when m.fen < 0 then null else d.closed_on end from (
      select f.donation_id, sum(f.amount_fen * case when n.status in ('CANCELLED', 'RETURNED') then -1 else 1 end) as
        fen
        from changed n join before o on o.id = n.id join donations.funder_share f on f.gift_id = n.id
        where (n.status in ('CANCELLED', 'RETURNED')) <> (o.status in ('CANCELLED', 'RETURNED'))
        group by f.donation_id) as m
      where d.id = m.donation_id and m.fen is not null;
    update donations.share_offer q set used_fen = q.used_fen + m.fen from (
      select f.offer_id, sum(f.amount_fen * case when n.status in ('CANCELLED', 'RETURNED') then -1 else 1 end) as fen
        from changed n join before o on o.id = n.id join donations.funder_share f on f.gift_id = n.id
        where (n.status in ('CANCELLED', 'RETURNED')) <> (o.status in ('CANCELLED', 'RETURNED'))
        group by f.offer_id) as m
      where q.id = m.offer_id and m.fen is not null;
  end if;
  return null;
end $$;
alter function donations.keep_count owner to donations_job;
drop trigger if exists keep_count on donations.gift;
create or replace trigger keep_count_new after insert on donations.gift referencing new table as changed
  for each statement execute function donations.keep_count();
create or replace trigger keep_count_changed after update on donations.gift
  referencing old table as before new table as changed for each statement execute function donations.keep_count();

-- Another funder's share leaves its donation with the gift.
create or replace function donations.keep_share() returns trigger security definer set search_path = ''
  language plpgsql as $$
begin
  update donations.donation d set given_fen = d.given_fen + m.fen
    from (select donation_id, sum(amount_fen) as fen from changed group by 1) as m
    where d.id = m.donation_id and m.fen is not null;
  update donations.share_offer o set used_fen = o.used_fen + m.fen
    from (select offer_id, sum(amount_fen) as fen from changed group by 1) as m
    where o.id = m.offer_id and m.fen is not null;
  return null;
end $$;
alter function donations.keep_share owner to donations_job;
create or replace trigger keep_share after insert on donations.funder_share referencing new table as changed
  for each statement execute function donations.keep_share();

-- What was handed on, returned, spent or written off is not there to be given.
create or replace function donations.keep_use() returns trigger security definer set search_path = ''
  language plpgsql as $$
begin
  update donations.donation set used_fen = used_fen + coalesce(new.amount_fen, 0),
    used_quantity = used_quantity + coalesce(new.quantity, 0) where id = new.donation_id;
  update donations.share_offer set used_fen = used_fen + coalesce(new.amount_fen, 0),
    used_quantity = used_quantity + coalesce(new.quantity, 0) where id = new.offer_id;
  return null;
end $$;
alter function donations.keep_use owner to donations_job;
create or replace trigger keep_use after insert on donations.donation_use
  for each row execute function donations.keep_use();
