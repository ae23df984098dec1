-- Rows of one 学籍号: the same again is unchanged, another is refused.
with
  twice as (
    select
      row,
      content,
      first_value(content) over w as first_content,
      row_number() over w as n
    from
      staged
    where
      outcome is null
    window
      w as (
        partition by
          registry_digest
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
      and twice.content = first_content
    returning
      staged.row
  ),
  other as (
    insert into
      refused
    select
      row,
      '学籍号',
      'ROW_TWICE',
      null
    from
      twice
    where
      n > 1
      and content <> first_content
  )
select
  row
from
  same
