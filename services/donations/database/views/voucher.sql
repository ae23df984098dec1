-- Codes of gifts that their school confirms are handed out.
create function donations.hand_out (in_gifts uuid[], in_on date)
returns int volatile security definer
set
  search_path = '' language plpgsql as $$
declare
  n int;
begin
  with out as (
    update donations.voucher set status = 'HANDED_OUT', handed_out_on = in_on
      where gift_id = any (in_gifts) and status = 'ISSUED' returning donation_id, partner_id),
  told as (
    select count(*) as n, donations.tell_partner(p.uscc, 'vouchers.handed_out',
        jsonb_build_object('donationId', o.donation_id, 'count', count(*)))
      from out o join donations.partner p on p.id = o.partner_id group by o.donation_id, p.uscc)
  select coalesce(sum(told.n), 0) into n from told;
  return n;
end $$;

-- Gives codes to gifts of one donation of the caller's that have none: those of its file that are free first, then the
-- ones given, as far as they are needed. Answers how many gifts got one, and how many of the given ones were used.
create function donations.issue_vouchers (
  in_donation uuid,
  in_gifts uuid[],
  in_ciphers text[],
  in_digests bytea[],
  in_last_fours text[]
) returns table (issued int, made int) volatile security definer
set
  search_path = '' language plpgsql as $$
declare
  d donations.donation;
begin
  select x.* into d from donations.donation x join donations.partner p on p.id = x.partner_id
    where x.id = in_donation and p.uscc = session.uscc() for no key update of x;
  if d.id is null then return; end if;
  create temp table if not exists without_code (gift_id uuid, place int) on commit drop;
  truncate without_code;
  insert into without_code select g.id, row_number() over (order by g.id) from donations.gift g
    where g.id = any (in_gifts) and g.donation_id = d.id and g.status in ('PLEDGED', 'DELIVERED')
      and num_nonnulls(g.student_id, g.household_id) = 1
      and not exists (select from donations.voucher v where v.gift_id = g.id and v.status <> 'VOID');
  update donations.voucher v set gift_id = w.gift_id, issued_at = now() from (
      select f.id, row_number() over (order by f.id) as place from donations.voucher f
        where f.donation_id = d.id and f.gift_id is null and f.status = 'ISSUED') as free
    join without_code w on w.place = free.place where v.id = free.id;
  get diagnostics issued = row_count;
  insert into donations.voucher (donation_id, partner_id, gift_id, code_cipher, code_digest, last_four)
    select d.id, d.partner_id, w.gift_id, c.cipher, c.digest, c.last_four from without_code w
      join unnest(in_ciphers, in_digests, in_last_fours) with ordinality as c (cipher, digest, last_four, n)
        on c.n = w.place - issued where w.place > issued;
  get diagnostics made = row_count;
  issued := issued + made;
  return next;
end $$;

-- A lost code is void, and its gift has another one: of the file if one is free, else the given one. NOT_FOUND: none of
-- a gift that the caller gave or receives; VOID; USED (activated already).
create function donations.replace_voucher (
  in_id uuid,
  in_reason text,
  in_cipher text,
  in_digest bytea,
  in_last_four text
) returns table (outcome text, id uuid) volatile security definer
set
  search_path = '' language plpgsql as $$
declare
  v donations.voucher;
  other uuid;
begin
  -- whoever issues codes of the donation waits
  perform from donations.donation d where d.id = (select x.donation_id from donations.voucher x where x.id = in_id)
    for no key update;
  select x.* into v from donations.voucher x where x.id = in_id and x.gift_id is not null for update;
  if v.id is null then return query select 'NOT_FOUND', null::uuid; return; end if;
  if v.status = 'VOID' then return query select 'VOID', null::uuid; return; end if;
  if v.status = 'ACTIVATED' then return query select 'USED', null::uuid; return; end if;
  update donations.voucher x set status = 'VOID', reason = in_reason where x.id = v.id;
  select f.id into other from donations.voucher f where f.donation_id = v.donation_id and f.gift_id is null
    and f.status = 'ISSUED' order by f.id limit 1 for update skip locked;
  if other is not null then
    update donations.voucher x set gift_id = v.gift_id, replaces = v.id, issued_at = now() where x.id = other;
  else
    insert into donations.voucher (donation_id, partner_id, gift_id, code_cipher, code_digest, last_four, replaces)
      values (v.donation_id, v.partner_id, v.gift_id, in_cipher, in_digest, in_last_four, v.id)
      returning voucher.id into other;
  end if;
  return query select 'DONE', other;
end $$;

-- The partner says which of its codes were activated. Answers, by place, UNKNOWN (no code of this donation), VOID, SAME
-- or DONE.
create function donations.activate_vouchers (in_donation uuid, in_digests bytea[], in_on date[])
returns table (place int, outcome text) volatile security definer
set
  search_path = '' language plpgsql as $$
begin
  return query
  with asked as (
    select a.n::int as n, v.id, v.status, a.on_date from unnest(in_digests, in_on) with ordinality as a (digest,
      on_date, n)
      left join donations.voucher v on v.donation_id = in_donation and v.code_digest = a.digest and exists (
        select from donations.partner p where p.id = v.partner_id and p.uscc = session.uscc())),
  done as (
    update donations.voucher v set status = 'ACTIVATED', activated_on = asked.on_date from asked
      where v.id = asked.id and v.status in ('ISSUED', 'HANDED_OUT') returning v.id)
  select asked.n, case when asked.id is null then 'UNKNOWN' when asked.status = 'VOID' then 'VOID'
      when asked.status = 'ACTIVATED' then 'SAME' else 'DONE' end from asked order by asked.n;
end $$;

revoke all on function donations.hand_out, donations.issue_vouchers, donations.replace_voucher,
  donations.activate_vouchers from public;

grant execute on function donations.hand_out, donations.issue_vouchers, donations.replace_voucher,
  donations.activate_vouchers to donations;
