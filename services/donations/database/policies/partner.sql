-- A giver by itself; schools and education bureaus read who stands behind a gift.
create policy visible on donations.partner for select to donations, reconciliation using (
  (select session.audience()) in ('SCHOOL', 'EDUCATION', 'REGISTER') or uscc = (select session.uscc()));
-- Who offers some of its donation is known to whom it is offered.
create policy offers on donations.partner for select to donations using (
  exists (select from donations.share_offer o where o.partner_id = partner.id and o.to_uscc = (select session.uscc())));
create policy self on donations.partner for insert to donations with check (uscc = (select session.uscc()));
create policy job on donations.partner to donations_job using (true) with check (true);
create policy totals on donations.partner for select to reconciliation_job, students_job using (true);
