create policy own on donations.donation for insert to donations with check (
  made_by = (select session.organisation()) and exists (select from donations.partner p where p.id = partner_id
    and p.uscc = (select session.uscc())));
-- A donation by its giver, by who recorded it, by whoever sees a gift of it, and by whom some of it was offered.
create policy visible on donations.donation for select to donations using (
  made_by = (select session.organisation())
  or exists (select from donations.partner p where p.id = partner_id and p.uscc = (select session.uscc()))
  or ((select session.audience()) in ('SCHOOL', 'EDUCATION') and exists (select from donations.gift g
    where g.donation_id = donation.id))
  or exists (select from donations.share_offer o where o.donation_id = donation.id
    and o.to_uscc = (select session.uscc())
    and (o.withdrawn_at is null or o.used_fen > 0 or o.used_quantity > 0)));
-- What is known of it grows: purpose for what is left, receipt, end.
create policy kept on donations.donation for update to donations using (
  exists (select from donations.partner p where p.id = partner_id and p.uscc = (select session.uscc())));
create policy job on donations.donation to donations_job using (true) with check (true);
create policy totals on donations.donation for select to reconciliation_job using (true);
