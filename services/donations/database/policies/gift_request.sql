-- A request is seen by the giver that made it, by the school that it names, and by the education bureau of its county;
-- the school and the bureau decide it.
create policy visible on donations.gift_request for select to donations using (
  case (select session.audience())
    when 'SCHOOL' then exists (select from students.school c where c.id = gift_request.school_id
      and c.code = any ((select session.schools())::text[]))
    when 'EDUCATION' then session.holds(region, (select session.region()))
    when 'PARTNER' then made_by = (select session.organisation())
    else false
  end);
create policy decided on donations.gift_request for update to donations using (
  case (select session.audience())
    when 'SCHOOL' then exists (select from students.school c where c.id = gift_request.school_id
      and c.code = any ((select session.schools())::text[]))
    when 'EDUCATION' then session.holds(region, (select session.region()))
    else false
  end);
create policy job on donations.gift_request to donations_job using (true) with check (true);
