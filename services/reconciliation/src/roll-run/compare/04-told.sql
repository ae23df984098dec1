-- whether a register's relations tell the sex at all: where many go against the numbers, none is evidence
create temp table sex_told on commit drop as
select
  l.region,
  l.list,
  count(*) < 40
  or count(*) filter (
    where
      told.sex <> told.of_relation
  ) <= count(*) * 0.15 as is_trusted
from
  (
    select distinct
      region,
      list
    from
      roll_row
  ) as l
  cross join lateral (
    select
      m.sex,
      reconciliation.sex_told_by (m.relation) as of_relation
    from
      households.member m
    where
      (m.region, m.list) = (l.region, l.list)
      and m.id_valid
      and m.sex is not null
      and reconciliation.sex_told_by (m.relation) is not null
    order by
      m.id
    limit
      2000
  ) as told
group by
  l.region,
  l.list
