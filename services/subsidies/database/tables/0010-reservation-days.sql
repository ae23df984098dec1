-- For how many days a partner's reservation of children in need holds in a county.
alter table subsidies.county_rule add reservation_days int not null default 14 check (reservation_days between 3 and 60);
