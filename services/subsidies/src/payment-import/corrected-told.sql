-- Each cell that a row mends, as it was and as it becomes; the account by its last four digits.
insert into
  warned
select
  k.row,
  cell.heading,
  'CORRECTS',
  coalesce(cell.was, '（空）') || ' → ' || coalesce(cell.becomes, '（空）')
from
  known k
  cross join lateral (
    values
      (
        1,
        '金额',
        to_char(k.was_amount_fen / 100.0, 'FM999999999990.00'),
        to_char(k.amount_fen / 100.0, 'FM999999999990.00'),
        k.amount_fen is not null
        and k.amount_fen is distinct from k.was_amount_fen
      ),
      (
        2,
        '发放日期',
        k.was_paid_on::text,
        k.paid_on::text,
        k.paid_on is not null
        and k.paid_on is distinct from k.was_paid_on
      ),
      (
        3,
        '发放渠道',
        k.was_method,
        k.method,
        k.method is not null
        and k.method is distinct from k.was_method
      ),
      (
        4,
        '备注',
        k.was_note,
        k.note,
        k.note is not null
        and k.note is distinct from k.was_note
      ),
      (
        5,
        '账号',
        k.was_account_last_four,
        k.account_last_four,
        k.account_digest is not null
        and k.account_digest is distinct from k.was_account_digest
      )
  ) as cell (n, heading, was, becomes, differs)
where
  k.row not in (
    select
      row
    from
      refused
  )
  and cell.differs
order by
  cell.n
