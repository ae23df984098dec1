create policy of_gift on donations.gift_event to donations
  using (exists (select from donations.gift g where g.id = gift_id))
    with check (exists (select from donations.gift g where g.id = gift_id));
create policy job on donations.gift_event to donations_job using (true) with check (true);
