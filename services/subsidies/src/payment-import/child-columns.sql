-- What the tables tell of a row: its programme and its child.
alter table staged
add programme_code text,
add form text,
add student_id uuid
