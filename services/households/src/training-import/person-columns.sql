-- What the tables tell of a row: the person on a register, whether a student, and its place among the like.
alter table staged
add member_id uuid,
add is_student boolean not null default false,
add occurrence int not null default 1
