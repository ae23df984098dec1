-- 六三 or 五四: in a school of five and four years 六年级 is the first year of junior school, and primary school ends with 五年级.
alter table students.school add five_four boolean not null default false;
-- The highest grade that any course of a stage has; nobody is in one beyond it. `grade` is the last of most.
alter table students.last_grade add longest int check (longest between 1 and 9);
update students.last_grade set longest = case stage when 'SEC_VOC' then 5 when 'HIGHER_VOC' then 5 when 'UNDERGRAD' then 8 when 'POSTGRAD' then 8 else grade end where region = '00';
