-- What the caller sees, asked by policies with its own rights: in functions of their own, for a policy that joined
-- these tables itself would unfold all of theirs into every plan (a second for one visit). Of a school whole, once a
-- statement; of a register's bureau one by one.
create or replace function households.own_students() returns uuid[] stable language plpgsql as $$
begin
  return case when session.audience() = 'SCHOOL' then array(select s.id from students.student s) end;
end $$;
create or replace function households.own_households() returns uuid[] stable language plpgsql as $$
begin
  return case when session.audience() = 'SCHOOL'
    then array(select distinct m.household_id from households.member m) end;
end $$;
create or replace function households.sees_household(household uuid) returns boolean stable language plpgsql as $$
begin
  return exists (select from households.member m where m.household_id = household);
end $$;
revoke all on function households.own_students, households.own_households, households.sees_household from public;
grant execute on function households.own_students, households.own_households, households.sees_household
  to households, donations, reconciliation;
