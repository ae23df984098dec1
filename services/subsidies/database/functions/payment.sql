create or replace function subsidies.take_status() returns trigger language plpgsql as $$
begin
  update subsidies.payment p set status = last.status, paid_on = case last.status
    when 'SENT' then coalesce(p.paid_on, last.on_date) else p.paid_on end
  from (select distinct on (payment_id) payment_id, status, on_date from told order by payment_id, id desc) as last
  where p.id = last.payment_id and p.status <> last.status;
  return null;
end $$;
create or replace trigger take_status after insert on subsidies.payment_event referencing new table as told for each
  statement execute function subsidies.take_status();
