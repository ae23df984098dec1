-- other candidates are other data: they ask again
update found f
set
  fingerprint = md5(f.fingerprint || c.students)
from
  (
    select
      region,
      person_key,
      string_agg(
        student_id::text,
        ','
        order by
          student_id
      ) as students
    from
      scored
    group by
      region,
      person_key
  ) as c
where
  (c.region, c.person_key) = (f.region, f.person_key)
