-- Who on the registers bears a number, and whether a student does, as far as the caller sees.
select
  (
    select
      min(m.id::text)::uuid
    from
      households.member m
    where
      m.id_digest = :digest
  ) as "memberId",
  exists (
    select
    from
      students.student s
    where
      s.id_digest = :digest
  ) as "isStudent!"
