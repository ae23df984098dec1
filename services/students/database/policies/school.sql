-- A directory of public bodies; who may list it is decided above.
create policy directory on students.school for select to public using (true);
create policy job on students.school to students_job using (true) with check (true);
