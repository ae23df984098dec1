create policy job on donations.gift_correction to donations_job using (true) with check (true);
