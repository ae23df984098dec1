create policy public_rule on subsidies.stacking_rule for select to public using (true);
create policy written on subsidies.stacking_rule for insert to subsidies with check (
  case (select session.audience()) when 'EDUCATION' then session.holds(region, (select session.region()))
    else (select session.audience()) = 'PLATFORM' end);
create policy rewritten on subsidies.stacking_rule for update to subsidies using (
  case (select session.audience()) when 'EDUCATION' then session.holds(region, (select session.region()))
    else (select session.audience()) = 'PLATFORM' end);
