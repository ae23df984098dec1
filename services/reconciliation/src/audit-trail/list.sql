-- The trail of every service as the caller may read it, the oldest first. A county is named its own students and
-- register members, the auditor every id; that is looked up for the rows of the page alone, so nothing stands WITH.
select
  trail.id as "id!",
  trail.at as "at!",
  trail.service as "service!",
  trail.subject as "subject!",
  trail.organisation as "organisation!",
  trail.operation_id as "operationId!",
  trail.operation_name as "operationName!",
  trail.is_change as "isChange!",
  trail.is_refused as "isRefused!",
  case
    when (
      select
        session.audience ()
    ) = 'AUDITOR' then trail.person_ids
    else array(
      select
        p.id
      from
        unnest(trail.person_ids) as p (id)
      where
        exists (
          select
          from
            students.student s
          where
            s.id = p.id
        )
        or exists (
          select
          from
            households.member m
          where
            m.id = p.id
        )
    )
  end as "personIds!",
  trail.reason,
  to_char(trail.at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') as "cursorKey!",
  trail.id as "cursorId!"
from
  (
    select
      'students' as service,
      *
    from
      students.audit_entry
    union all
    select
      'households',
      *
    from
      households.audit_entry
    union all
    select
      'subsidies',
      *
    from
      subsidies.audit_entry
    union all
    select
      'donations',
      *
    from
      donations.audit_entry
    union all
    select
      'reconciliation',
      *
    from
      reconciliation.audit_entry
  ) as trail
where
  (
    :personId::uuid is null
    or :personId = any (trail.person_ids)
  )
  and (
    :subject::text is null
    or trail.subject = :subject
  )
  and (
    :from::timestamptz is null
    or trail.at >= :from
  )
