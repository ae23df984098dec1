-- rules of public programmes are public
create policy public_rule on subsidies.programme for select to public using (true);
-- A county's own rules; those of the whole country and of wider regions are the platform's.
create policy written on subsidies.programme for insert to subsidies with check (
  case (select session.audience()) when 'EDUCATION' then session.holds(region, (select session.region()))
    else (select session.audience()) = 'PLATFORM' end);
create policy rewritten on subsidies.programme for update to subsidies using (
  case (select session.audience()) when 'EDUCATION' then session.holds(region, (select session.region()))
    else (select session.audience()) = 'PLATFORM' end);
