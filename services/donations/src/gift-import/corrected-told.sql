-- Each cell that a row mends, as it was and as it becomes.
insert into
  warned
select
  f.row,
  mended.heading,
  'CORRECTS',
  coalesce(mended.was, '（空）') || ' → ' || coalesce(mended.becomes, '（空）')
from
  pair
  join fresh f using (row)
  join stale s using (id)
  cross join lateral (
    values
      (
        1,
        '物品或服务',
        s.title,
        f.title,
        s.title is distinct from f.title
      ),
      (
        2,
        '用途',
        s.purpose,
        f.purpose,
        s.purpose is distinct from f.purpose
      ),
      (
        3,
        '数量',
        s.quantity::text,
        f.quantity::text,
        s.quantity is distinct from f.quantity
      ),
      (4, '单位', s.unit, f.unit, s.unit is distinct from f.unit),
      (
        5,
        '估值(元)',
        to_char(s.amount_fen / 100.0, 'FM999999999990.00'),
        to_char(f.amount_fen / 100.0, 'FM999999999990.00'),
        s.amount_fen is distinct from f.amount_fen
      ),
      (
        6,
        '日期',
        s.given_on::text,
        f.given_on::text,
        s.given_on is distinct from f.given_on
      )
  ) as mended (n, heading, was, becomes, differs)
where
  mended.differs
order by
  mended.n
