-- Before each word, in the order of days: whether the money had come back or arrived, and whether the same was said.
update word w
set
  came_back_before = o.came_back,
  arrived_before = o.arrived,
  says_again = o.again
from
  (
    select
      row,
      status in ('RETURNED', 'REISSUED')
      or coalesce(
        bool_or(result = 'RETURNED') over (
          partition by
            payment_id
          order by
            on_day,
            is_asked,
            result = 'RETURNED',
            row rows between unbounded preceding
            and 1 preceding
        ),
        false
      ) as came_back,
      status = 'CONFIRMED'
      or coalesce(
        bool_or(result = 'CONFIRMED') over (
          partition by
            payment_id
          order by
            on_day,
            is_asked,
            result = 'RETURNED',
            row rows between unbounded preceding
            and 1 preceding
        ),
        false
      ) as arrived,
      row_number() over (
        partition by
          payment_id,
          result,
          on_day
        order by
          row
      ) > 1 as again
    from
      word
    where
      not is_known
  ) as o
where
  o.row = w.row
