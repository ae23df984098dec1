-- A school (or its bureau) says which of its children a giver's row means: of the giver's donation of such things, made
-- when it is the first, that child gets a gift. It runs with its owner's rights, for neither donation nor gift is the
-- school's; whether the caller sees the row and the child is looked at before, under the caller's own.
create function donations.gift_of_request (in_request uuid, in_student uuid, in_gift uuid)
returns void volatile security definer
set
  search_path = '' language plpgsql as $$
declare r donations.gift_request; key text; donated uuid;
begin
  select * into r from donations.gift_request where id = in_request;
  key := concat_ws('|', (select uscc from donations.partner
    where id = r.partner_id), r.form, r.purpose, r.title, r.unit, r.term);
  insert into donations.donation (partner_id, form, purpose, title, unit, received_on, made_by, import_key)
  values (r.partner_id, r.form, r.purpose, r.title, r.unit, coalesce(r.given_on,
    (now() at time zone 'Asia/Shanghai')::date), r.made_by, key) on conflict (import_key) do nothing;
  select id into donated from donations.donation where import_key = key;
  insert into donations.gift (id, donation_id, partner_id, student_id, form, purpose, title, item_code, amount_fen,
    quantity, unit, term, given_on, region, made_by, import_id)
  values (in_gift, donated, r.partner_id, in_student, r.form, r.purpose, r.title, donations.item_of(r.title, r.form),
    r.amount_fen, r.quantity, r.unit, r.term, r.given_on, r.region, r.made_by, r.import_id);
end $$;

-- How many rows without a code an organisation has handed in since a day began in China.
create function donations.requests_today (in_organisation text)
returns int stable security definer
set
  search_path = '' language sql
begin atomic
select
  count(*)::int
from
  donations.gift_request
where
  made_by = in_organisation
  and created_at >= date_trunc('day', now() at time zone 'Asia/Shanghai') at time zone 'Asia/Shanghai';

end;

revoke all on function donations.gift_of_request, donations.requests_today from public;

grant execute on function donations.gift_of_request to donations;

grant execute on function donations.requests_today to donations;
