-- What the tables tell of a row: its child, and how many it may be.
alter table staged
add student_id uuid,
add on_roll boolean not null default false,
add namesakes int not null default 0
