-- Last grade of a stage at a school: most courses', and the longest's.
create or replace function students.last_grade_in(in_stage text, in_region text,
  in_five_four boolean) returns table (grade int, longest int) stable language sql
begin atomic
  select case when in_five_four and in_stage = 'PRIMARY' then 5 when in_five_four and in_stage = 'JUNIOR' then 4
    else g.grade end,
    case when in_five_four and in_stage = 'PRIMARY' then 5 when in_five_four and in_stage = 'JUNIOR' then 4
      else coalesce(g.longest, g.grade) end
  from students.last_grade g where g.stage = in_stage and (g.region = '00' or starts_with(in_region, g.region))
  order by g.region <> '00' desc, length(g.region) desc limit 1;
end;
grant execute on function students.last_grade_in to students, students_job;
