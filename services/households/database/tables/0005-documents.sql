-- Numbers of passports and permits are numbers too, but have no check character and tell nothing of the person.
alter table households.member add id_kind text check (id_kind in ('RESIDENT', 'OTHER'));
update households.member set id_kind = 'RESIDENT' where id_valid;
