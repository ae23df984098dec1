-- Which member a fresh row is, written otherwise before.
create temp table kept (member_id uuid primary key, row int not null unique) on commit drop
