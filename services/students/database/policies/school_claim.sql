create policy seen on students.school_claim for select to students using (
  case (select session.audience()) when 'EDUCATION' then session.holds(region, (select session.region()))
    else (select session.audience()) = 'PLATFORM' end);
create policy job on students.school_claim to students_job using (true) with check (true);
