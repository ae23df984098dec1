-- No group that partners read is of fewer than five, and no cell is in two of them.
select g.id::text as what, format('tells of %s', g.persons) as why from donations.need_group g where g.is_current and g.persons < 5
union all
select a.id::text, format('shares a cell with %s', b.id) from donations.need_group a join donations.need_group b
  on (a.county, a.thing) = (b.county, b.thing) and a.id < b.id and a.cells && b.cells where a.is_current and b.is_current;
