-- Rows with a serial that stands above already: the same again is unchanged, another is refused.
with
  twice as (
    select
      row,
      content,
      min(content) over s as least_content,
      max(content) over s as most_content,
      row_number() over w as n
    from
      (
        select
          row,
          payer,
          serial,
          (
            student_id,
            programme_code,
            term,
            amount_fen,
            paid_on,
            method,
            note,
            account_digest
          )::text as content
        from
          staged
        where
          row not in (
            select
              row
            from
              refused
          )
      ) as t
    window
      s as (
        partition by
          payer,
          serial
      ),
      w as (
        partition by
          payer,
          serial
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
      and least_content = most_content
  )
insert into
  refused
select
  row,
  '流水号',
  'SERIAL_REUSED',
  null
from
  twice
where
  least_content <> most_content
