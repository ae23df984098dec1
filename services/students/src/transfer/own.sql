-- Whether the student was moved here already, and how many the caller has asked for today.
select
  exists (
    select
    from
      students.student s
    where
      s.registry_digest = :digest
      and s.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED')
      and exists (
        select
        from
          students.transfer t
        where
          t.student_id = s.id
          and t.status = 'RELEASED'
      )
  ) as "isOwn",
  (
    select
      count(*)::int
    from
      students.transfer
    where
      organisation = :organisation
      and asked_at > now() - interval '1 day'
  ) as asked
