create policy catalogue on students.last_grade for select to public using (true);
