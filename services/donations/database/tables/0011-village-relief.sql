-- Money of a village's project that ends at a household is a gift, counted there; and a need may have come of a difficulty.
alter table donations.gift add project_part_id uuid;
create index gift_project_part on donations.gift (project_part_id) where project_part_id is not null;
create table donations.difficulty_need (
  difficulty_id uuid primary key,
  need_id uuid not null references donations.need_record,
  at timestamptz not null default now()
);
create index difficulty_need_of on donations.difficulty_need (need_id);
alter table donations.difficulty_need enable row level security, force row level security;
grant select, insert on donations.difficulty_need to donations;
