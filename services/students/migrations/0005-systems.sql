-- 六三 or 五四: in a school of five and four years 六年级 is the first year of junior school, and primary school ends with 五年级.
alter table students.school add five_four boolean not null default false;
-- The highest grade that any course of a stage has; nobody is in one beyond it. `grade` is the last of most.
alter table students.last_grade add longest int check (longest between 1 and 9);
update students.last_grade set longest = case stage when 'SEC_VOC' then 5 when 'HIGHER_VOC' then 5 when 'UNDERGRAD' then 8 when 'POSTGRAD' then 8 else grade end where region = '00';
-- Last grade of a stage at a school: most courses', and the longest's.
create function students.last_grade_in(in_stage text, in_region text, in_five_four boolean) returns table (grade int, longest int) stable language sql
begin atomic
  select case when in_five_four and in_stage = 'PRIMARY' then 5 when in_five_four and in_stage = 'JUNIOR' then 4 else g.grade end,
    case when in_five_four and in_stage = 'PRIMARY' then 5 when in_five_four and in_stage = 'JUNIOR' then 4 else coalesce(g.longest, g.grade) end
  from students.last_grade g where g.stage = in_stage and (g.region = '00' or starts_with(in_region, g.region))
  order by g.region <> '00' desc, length(g.region) desc limit 1;
end;
grant execute on function students.last_grade_in to students, students_job;

-- A candidate is weighed by its sex too.
drop trigger touched on students.student;
create trigger touched before update of id_digest, name_key, sex, birth_date, school_id, town, stage, grade, status, linked_to, linked_key, touched on students.student for each row execute function students.touch();
