-- A register row is seen by its own bureau, by the education bureau of its region, and by a school for its own
-- students, as the roll ties them; a household by whoever sees one of its members.
create policy visible on households.member for select to households, donations, reconciliation using (
  case (select session.audience())
    when 'REGISTER' then register = (select session.register()) and session.holds(region, (select session.region()))
    when 'EDUCATION' then session.holds(region, (select session.region()))
    when 'SCHOOL' then exists (select from reconciliation.roll_member m where m.member_id = member.id)
    else false
  end);
create policy job on households.member to households_job using (true) with check (true);
create policy roll on households.member for select to reconciliation_job using (true);
