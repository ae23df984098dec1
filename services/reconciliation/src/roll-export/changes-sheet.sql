-- What moved in a region between two days, with the names and numbers that a sheet shows.
select
  change.kind,
  coalesce(s.name, m.name) as name,
  coalesce(s.id_cipher, m.id_cipher) as "idCipher",
  c.name as school,
  change.student_id as "studentId",
  change.member_id as "memberId",
  case change.kind
    when 'SCHOOL' then array[
      (
        select
          w.name
        from
          students.school w
        where
          w.id::text = change.was[1]
      )
    ]
    else change.was
  end as was,
  case change.kind
    when 'SCHOOL' then array[
      (
        select
          w.name
        from
          students.school w
        where
          w.id::text = change.becomes[1]
      )
    ]
    else change.becomes
  end as becomes
from
  reconciliation.roll_between (:region, :from::date, :until::date) change
  left join students.student s on s.id = change.student_id
  left join students.school c on c.id = s.school_id
  left join households.member m on m.id = change.member_id
order by
  change.kind,
  change.sort_key,
  change.id
