-- What the tables tell of a row: its child, and who receives for it.
alter table staged
add student_id uuid,
add guardian_id uuid
