-- Which gift of an earlier list a new row may be with a cell mended: giver, child, thing and term are the same.
create temp table pair on commit drop as
with
  could as (
    select
      f.row,
      s.id,
      f.is_once,
      f.title = s.title
      and coalesce(f.given_on = s.given_on, true) as is_close
    from
      fresh f
      join stale s on (s.uscc, s.person, s.term, s.thing) = (f.uscc, f.person, f.term, f.thing)
    where
      f.is_once
      or (
        f.title = s.title
        and (
          coalesce(f.given_on = s.given_on, true)
          or s.is_same_list
        )
      )
  )
  -- a row that differs in its amount alone goes before one of another day
,
  best as (
    select
      c.*
    from
      could c
    where
      c.is_close
      or c.is_once
      or not exists (
        select
        from
          could o
        where
          (
            o.row = c.row
            or o.id = c.id
          )
          and o.is_close
      )
  )
select
  row,
  id,
  count(*) over (
    partition by
      row
  ) as for_row,
  count(*) over (
    partition by
      id
  ) as for_gift
from
  best
