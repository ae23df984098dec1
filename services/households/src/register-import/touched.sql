-- Members whose registrations changed are seen by the next roll call.
update households.member
set
  touched = pg_current_xact_id()
where
  id in (
    select
      member_id
    from
      moved
  )
  and touched <> pg_current_xact_id()
