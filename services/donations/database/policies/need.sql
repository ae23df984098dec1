-- A child's need is seen by its school and its education bureau; a partner reads groups alone.
create policy of_child on donations.need_record for select to donations using (
  (select session.audience()) in ('SCHOOL', 'EDUCATION') and (exists (select from students.student s
    where s.id = student_id)
    or (starts_with(holder, 'H') and donations.sees_child_of(substr(holder, 2)::uuid))));
create policy job on donations.need_record to donations_job using (true) with check (true);
create policy job on donations.need_figure to donations_job using (true) with check (true);
create policy job on donations.need_publication to donations_job using (true) with check (true);
create policy job on donations.need_event to donations_job using (true) with check (true);
-- A group by partners whom its county has admitted, by the county's bureau, and by the auditor.
create policy published on donations.need_group for select to donations using (is_current and
  case (select session.audience())
    when 'EDUCATION' then session.holds(county, (select session.region()))
    when 'AUDITOR' then true
    when 'PARTNER' then county = any (array(select a.region from donations.admission a
      where a.uscc = (select session.uscc()) and a.ended_at is null
        and a.until_date >= (now() at time zone 'Asia/Shanghai')::date))
    else false
  end);
create policy job on donations.need_group to donations_job using (true) with check (true);
-- An admission by the county's bureau, and by the partner whom it lets in.
create policy visible on donations.admission for select to donations using (
  case (select session.audience())
    when 'EDUCATION' then session.holds(region, (select session.region()))
    when 'AUDITOR' then true
    else uscc = (select session.uscc())
  end);
create policy admit on donations.admission for insert to donations with check (
  (select session.audience()) = 'EDUCATION' and session.holds(region, (select session.region())));
create policy change on donations.admission for update to donations using (
  (select session.audience()) = 'EDUCATION' and session.holds(region, (select session.region())));
create policy job on donations.admission for select to donations_job using (true);
-- A reservation is its partner's; the county's bureau sees that there is one.
create policy visible on donations.reservation for select to donations using (
  uscc = (select session.uscc())
  or ((select session.audience()) = 'EDUCATION' and session.holds(county, (select session.region()))));
create policy job on donations.reservation to donations_job using (true) with check (true);
create policy job on donations.reservation_need to donations_job using (true) with check (true);
create policy totals on donations.need_record for select to reconciliation_job using (true);
create policy totals on donations.admission for select to reconciliation_job using (true);
