-- What the tables tell of a row: whom it means.
alter table staged
add household_id uuid,
add student_id uuid,
add is_named_otherwise boolean not null default false,
add masked_name text,
add place text,
add town text,
add region text,
add helper_id uuid,
add helpers int not null default 0,
add helper_name text
