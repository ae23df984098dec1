-- Whether the caller receives for whom a gift is: the school and the education bureau of a child, of a household's
-- children, of a school, the bureau of a village.
create or replace function donations.receives(student uuid, household uuid, school uuid, region text) returns boolean
  stable language plpgsql as $$
begin
  return case
    when student is not null then exists (select from students.student s where s.id = student)
    when household is not null then donations.sees_child_of(household)
    else session.holds(region, session.region()) or (school is not null and exists (select from students.school c
      where c.id = school and c.code = any (session.schools())))
  end;
end $$;
revoke all on function donations.receives from public;
grant execute on function donations.receives to donations;
