-- Of which categories a county pairs every child; null: of none.
alter table subsidies.county_rule add pairing_categories text[];
