-- What the tables tell of a row: its child, how many are called so, what it says in one digest, and of which donation
-- it is.
alter table staged
add student_id uuid,
add person bytea,
add namesakes int not null default 0,
add content_digest bytea,
add occurrence int,
add donation_key text
