-- Two accounts of one child: the same again is unchanged, another is refused.
with
  twice as (
    select
      row,
      (account_digest, holder_key) is not distinct from (
        first_value(account_digest) over w,
        first_value(holder_key) over w
      ) as is_same,
      row_number() over w as n
    from
      staged
    where
      row not in (
        select
          row
        from
          refused
      )
    window
      w as (
        partition by
          student_id
        order by
          row
      )
  ),
  same as (
    update staged
    set
      outcome = 'UNCHANGED'
    from
      twice
    where
      twice.row = staged.row
      and n > 1
      and is_same
  )
insert into
  refused
select
  row,
  '账号',
  'ROW_TWICE',
  null
from
  twice
where
  n > 1
  and not is_same
