-- Lists of a region's schools for a term, counted, by code; only those that are not done where that is asked.
select
  school.id as "id!",
  school.code as "schoolCode!",
  school.name as "schoolName!",
  counts.rows as "rows!",
  counts.unchecked as "unchecked!",
  counts.confirmed as "confirmed!",
  counts.disputed as "disputed!",
  counts.amount as "amount!",
  school.code as "cursorKey!",
  school.id as "cursorId!"
from
  students.school
  join lateral (
    select
      count(*)::int as rows,
      count(*) filter (
        where
          e.check_status is null
      )::int as unchecked,
      count(*) filter (
        where
          e.check_status = 'CONFIRMED'
      )::int as confirmed,
      count(*) filter (
        where
          e.check_status = 'DISPUTED'
      )::int as disputed,
      coalesce(sum(e.amount_fen), 0)::bigint as amount
    from
      subsidies.entitlement e
    where
      e.school_id = school.id
      and e.term = :term
      and e.status = 'NAMED'
  ) counts on counts.rows > 0
where
  starts_with(school.region, :region)
  and (
    not :unchecked::boolean
    or counts.unchecked > 0
  )
