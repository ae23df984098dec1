-- Batches by id, with the sums of their payments.
select
  b.id,
  b.number,
  b.kind,
  b.form,
  b.term,
  b.region,
  b.programmes,
  b.status,
  b.persons,
  b.times,
  b.amount_fen as amount,
  b.left_out as "leftOut",
  b.notice_from as "noticeFrom",
  b.notice_until as "noticeUntil",
  b.version,
  b.drafted_by as "draftedBy",
  b.created_at as "createdAt",
  b.origin_id as "originId",
  sums.paid as "paidAmount!",
  sums.returned as "returnedAmount!",
  sums.outstanding as "outstandingAmount!",
  sums.returned_open as "returnedOpen!"
from
  subsidies.batch b
  cross join lateral (
    select
      coalesce(
        sum(p.amount_fen) filter (
          where
            p.status = 'CONFIRMED'
        ),
        0
      )::bigint as paid,
      coalesce(
        sum(p.amount_fen) filter (
          where
            p.status in ('RETURNED', 'REISSUED')
            or (
              p.status = 'CANCELLED'
              and p.paid_on is not null
            )
        ),
        0
      )::bigint as returned,
      coalesce(
        sum(p.amount_fen) filter (
          where
            p.status in ('PLANNED', 'SENT')
        ),
        0
      )::bigint as outstanding,
      count(*) filter (
        where
          p.status = 'RETURNED'
      )::int as returned_open
    from
      subsidies.payment p
    where
      p.batch_id = b.id
  ) as sums
where
  b.id = any (:ids::uuid[])
