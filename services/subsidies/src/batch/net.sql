-- What was paid too much, in this term or an earlier one, is taken off what a child gets now, never more than that: a
-- row below zero in the same transfer.
with
  got as (
    select
      w.person_key,
      sum(p.amount_fen) as fen,
      p.transfer_id
    from
      subsidies.payment p
      join subsidies.person_of (
        array(
          select
            id
          from
            subsidies.payment
          where
            batch_id = :batchId
        )
      ) as w on w.payment_id = p.id
    where
      p.batch_id = :batchId
    group by
      w.person_key,
      p.transfer_id
  ),
  owed as (
    select
      t.term,
      b.*,
      b.paid_fen + least(b.planned_fen, 0) - b.due_fen as too_much
    from
      (
        select distinct
          e.term
        from
          subsidies.entitlement e
        where
          starts_with(e.region, :region)
          and e.term <= :term
      ) as t
      cross join lateral subsidies.balance (:region, t.term, :codes) as b
      join subsidies.programme g on g.code = b.programme_code
    where
      (
        g.per = 'TERM'
        or right(t.term, 1) = '2'
      )
      and b.last_payment_id is not null
      and b.paid_fen + least(b.planned_fen, 0) > b.due_fen
  ),
  part as (
    select
      o.*,
      g.fen,
      g.transfer_id,
      coalesce(
        sum(o.too_much) over (
          partition by
            o.person_key
          order by
            o.term,
            o.programme_code rows between unbounded preceding
            and 1 preceding
        ),
        0
      ) as before_fen
    from
      owed o
      join got g on g.person_key = o.person_key
  ),
  numbered as (
    select
      *,
      least(too_much, fen - before_fen) as take,
      row_number() over (
        order by
          term,
          programme_code,
          entitlement_id
      ) as n,
      uuidv7() as id
    from
      part
    where
      fen > before_fen
  )
insert into
  subsidies.payment (
    id,
    student_id,
    programme_code,
    term,
    amount_fen,
    form,
    payer,
    serial,
    is_reissue,
    region,
    made_by,
    batch_id,
    entitlement_id,
    instalment,
    origin_id,
    transfer_id
  )
select
  n.id,
  n.student_id,
  n.programme_code,
  n.term,
  - n.take,
  b.form,
  :organisationName,
  b.number || '-R' || lpad(n.n::text, 5, '0'),
  false,
  b.region,
  b.organisation,
  b.id,
  n.entitlement_id,
  n.next_instalment + (
    select
      count(*)::int
    from
      subsidies.payment p
    where
      p.batch_id = b.id
      and p.entitlement_id = n.entitlement_id
  ),
  n.last_payment_id,
  n.transfer_id
from
  numbered n
  join subsidies.batch b on b.id = :batchId
