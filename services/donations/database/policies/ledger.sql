-- What of a donation another may use: by the one that offers and the one that it is offered to.
create policy visible on donations.share_offer for select to donations using (
  (select session.uscc()) in (from_uscc, to_uscc));
create policy own on donations.share_offer for insert to donations with check (
  made_by = (select session.organisation()) and from_uscc = (select session.uscc()));
create policy take_back on donations.share_offer for update to donations using (from_uscc = (select session.uscc()));
create policy job on donations.share_offer to donations_job using (true) with check (true);
-- A share by whoever sees the gift, and by the one whose money it is.
create policy visible on donations.funder_share for select to donations using (
  exists (select from donations.partner p where p.id in (partner_id, lead_partner_id)
    and p.uscc = (select session.uscc()))
  or ((select session.audience()) in ('SCHOOL', 'EDUCATION') and exists (select from donations.gift g
    where g.id = gift_id)));
create policy own on donations.funder_share for insert to donations with check (
  exists (select from donations.partner p where p.id = lead_partner_id and p.uscc = (select session.uscc())));
create policy job on donations.funder_share to donations_job using (true) with check (true);
-- In a child's totals each funder's part stands under its own channel.
create policy history on donations.funder_share for select to reconciliation using (
  (select session.audience()) in ('SCHOOL', 'EDUCATION') and exists (select from donations.gift g
    where g.id = gift_id));
create policy totals on donations.funder_share for select to reconciliation_job using (true);
-- Where a donation went is its giver's to know, and of what was handed on the one's that has it now.
create policy visible on donations.donation_use for select to donations using (
  exists (select from donations.donation d join donations.partner p on p.id = d.partner_id
    where d.id in (donation_id, to_donation_id) and p.uscc = (select session.uscc())));
create policy own on donations.donation_use for insert to donations with check (
  made_by = (select session.organisation()) and exists (select from donations.donation d
    join donations.partner p on p.id = d.partner_id where d.id = donation_id and p.uscc = (select session.uscc())));
create policy job on donations.donation_use to donations_job using (true) with check (true);
-- A change of purpose by the one that asks and by the origin that decides; the auditor reads them.
create policy visible on donations.purpose_change for select to donations using (
  origin_uscc = (select session.uscc()) or (select session.audience()) = 'AUDITOR'
  or exists (select from donations.partner p where p.id = partner_id and p.uscc = (select session.uscc())));
create policy own on donations.purpose_change for insert to donations with check (
  exists (select from donations.partner p where p.id = partner_id and p.uscc = (select session.uscc())));
create policy decided on donations.purpose_change for update to donations using (
  origin_uscc = (select session.uscc()) or exists (select from donations.partner p where p.id = partner_id
    and p.uscc = (select session.uscc())));
create policy job on donations.purpose_change to donations_job using (true) with check (true);
-- Codes are the giver's, and of the school whose child's gift they are.
create policy visible on donations.voucher for select to donations using (
  exists (select from donations.partner p where p.id = partner_id and p.uscc = (select session.uscc()))
  or ((select session.audience()) in ('SCHOOL', 'EDUCATION') and exists (select from donations.gift g
    where g.id = gift_id)));
create policy job on donations.voucher to donations_job using (true) with check (true);
create policy totals on donations.voucher for select to reconciliation_job using (true);
