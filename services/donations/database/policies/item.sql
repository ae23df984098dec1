create policy catalogue on donations.item for select to public using (true);
