-- Which code holds is for the giver to be answered by, and for whoever sees the child to say.
create policy of_code on donations.aid_code for select to donations using (
  uscc = (select session.uscc()) or exists (select from students.student s where s.id = student_id));
create policy handed_out on donations.aid_code for insert to donations with check (
  (select session.audience()) in ('SCHOOL', 'EDUCATION') and organisation = (select session.organisation())
    and exists (select from students.student s where s.id = student_id));
create policy taken_back on donations.aid_code for update to donations using (
  (select session.audience()) in ('SCHOOL', 'EDUCATION') and exists (select from students.student s
    where s.id = student_id));
create policy job on donations.aid_code to donations_job using (true) with check (true);
