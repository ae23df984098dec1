-- A giver by itself; schools and education bureaus read who stands behind a gift.
create policy visible on donations.partner for select to donations, reconciliation using (
  (select session.audience()) in ('SCHOOL', 'EDUCATION', 'REGISTER') or uscc = (select session.uscc()));
create policy self on donations.partner for insert to donations with check (uscc = (select session.uscc()));
create policy job on donations.partner to donations_job using (true) with check (true);
create policy totals on donations.partner for select to reconciliation_job using (true);
