-- Asked by policies, row by row and with the rights of who asks, of gifts to households only: a policy that joined these tables itself
-- would unfold all of theirs into every plan (100 ms for one gift).
create or replace function donations.sees_child_of(household uuid) returns boolean stable language plpgsql as $$
begin
  return exists (select from reconciliation.roll_member m join reconciliation.roll_entry e on e.id = m.entry_id join students.student s on s.id = e.student_id
    where m.household_id = household and e.status = 'MATCHED');
end $$;
revoke all on function donations.sees_child_of from public;
grant execute on function donations.sees_child_of to donations, reconciliation;
-- A gift is seen by its giver, by the organisation that recorded it, and by the school and education bureau of the student now; one
-- to a household by those of its children, one to a school or village by that school and the bureau of the region.
drop policy if exists visible on donations.gift;
create policy visible on donations.gift for select to donations using (
  case when (select session.audience()) in ('SCHOOL', 'EDUCATION')
    then made_by = (select session.organisation()) or exists (select from students.student s where s.id = student_id)
      or (household_id is not null and donations.sees_child_of(household_id))
      or (num_nonnulls(school_id, village) = 1 and (session.holds(region, (select session.region()))
        or exists (select from students.school c where c.id = gift.school_id and c.code = any ((select session.schools())::text[]))))
  end
  or exists (select from donations.partner p where p.id = partner_id and p.uscc = (select session.uscc())));
-- A register bureau learns through the aid history that there is a gift, its purpose and term; the rest is left out there.
drop policy if exists history on donations.gift;
create policy history on donations.gift for select to reconciliation using (
  (select session.audience()) in ('SCHOOL', 'EDUCATION', 'REGISTER') and (exists (select from students.student s where s.id = student_id)
    or (household_id is not null and donations.sees_child_of(household_id))));
drop policy if exists totals on donations.gift;
create policy totals on donations.gift for select to reconciliation_job using (true);
drop policy if exists totals on donations.partner;
create policy totals on donations.partner for select to reconciliation_job using (true);
-- A donation by its giver, by who recorded it, and by whoever sees a gift of it.
drop policy if exists visible on donations.donation;
create policy visible on donations.donation for select to donations using (
  made_by = (select session.organisation())
  or exists (select from donations.partner p where p.id = partner_id and p.uscc = (select session.uscc()))
  or ((select session.audience()) in ('SCHOOL', 'EDUCATION') and exists (select from donations.gift g where g.donation_id = donation.id)));
-- A request is seen by the giver that made it, by the school that it names, and by the education bureau of its county; the school and
-- the bureau decide it.
drop policy if exists visible on donations.gift_request;
create policy visible on donations.gift_request for select to donations using (
  case (select session.audience())
    when 'SCHOOL' then exists (select from students.school c where c.id = gift_request.school_id and c.code = any ((select session.schools())::text[]))
    when 'EDUCATION' then session.holds(region, (select session.region()))
    when 'PARTNER' then made_by = (select session.organisation())
    else false
  end);
drop policy if exists decided on donations.gift_request;
create policy decided on donations.gift_request for update to donations using (
  case (select session.audience())
    when 'SCHOOL' then exists (select from students.school c where c.id = gift_request.school_id and c.code = any ((select session.schools())::text[]))
    when 'EDUCATION' then session.holds(region, (select session.region()))
    else false
  end);
-- Which code holds is for the giver to be answered by, and for whoever sees the child to say.
drop policy if exists of_code on donations.aid_code;
create policy of_code on donations.aid_code for select to donations using (
  uscc = (select session.uscc()) or exists (select from students.student s where s.id = student_id));
drop policy if exists handed_out on donations.aid_code;
create policy handed_out on donations.aid_code for insert to donations with check (
  (select session.audience()) in ('SCHOOL', 'EDUCATION') and organisation = (select session.organisation()) and exists (select from students.student s where s.id = student_id));
drop policy if exists taken_back on donations.aid_code;
create policy taken_back on donations.aid_code for update to donations using (
  (select session.audience()) in ('SCHOOL', 'EDUCATION') and exists (select from students.student s where s.id = student_id));
