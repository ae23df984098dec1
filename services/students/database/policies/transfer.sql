-- the asker its own, the holder those about its students, the platform those that the two do not agree on
create policy seen on students.transfer for select to students using (
  case (select session.audience())
    when 'EDUCATION' then session.holds(region, (select session.region()))
      or coalesce(session.holds(held_region, (select session.region())), false)
    else (select session.audience()) = 'PLATFORM' and (status = 'CONTESTED' or is_platform) end);
create policy job on students.transfer to students_job using (true) with check (true);
