-- Members whose registrations the file changed.
create temp table moved (member_id uuid not null) on commit drop
