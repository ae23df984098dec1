-- Batches of a region and term, the newest first.
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
  sums.returned_open as "returnedOpen!",
  translate(b.id::text, '0123456789abcdef', 'fedcba9876543210') as "cursorKey!",
  b.id as "cursorId!"
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
  (
    :region::text is null
    or starts_with(b.region, :region)
  )
  and (
    :term::text is null
    or b.term = :term
  )
