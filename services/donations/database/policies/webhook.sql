-- A partner's own endpoints, and what was sent to them.
create policy own on donations.webhook to donations using (uscc = (select session.uscc()))
  with check (uscc = (select session.uscc()) and organisation = (select session.organisation()));
create policy job on donations.webhook to donations_job using (true) with check (true);
create policy own on donations.webhook_event for select to donations using (uscc = (select session.uscc()));
create policy job on donations.webhook_event to donations_job using (true) with check (true);
create policy own on donations.webhook_delivery for select to donations using (exists (select from donations.webhook w
  where w.id = webhook_id and w.uscc = (select session.uscc())));
create policy job on donations.webhook_delivery to donations_job using (true) with check (true);
