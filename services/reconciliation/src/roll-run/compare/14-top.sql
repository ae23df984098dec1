-- At most five candidates a row.
delete from scored s using (
  select
    region,
    person_key,
    student_id,
    row_number() over (
      partition by
        region,
        person_key
      order by
        score desc,
        student_id
    ) as n
  from
    scored
) as r
where
  (r.region, r.person_key, r.student_id) = (s.region, s.person_key, s.student_id)
  and r.n > 5
